using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Extraction;

/// <summary>Tells documents that are not text by their first bytes, and zip files by the names they hold.</summary>
internal static class BinaryFormatDetector
{
    private const int HeaderSearchLength = 1024;

    /// <summary>The format of a file; <see cref="BinaryFormat.None"/> for text and for everything else.</summary>
    public static BinaryFormat Detect(InputFile file)
    {
        var bytes = file.Bytes.Span;
        if (bytes.StartsWith("PK\u0003\u0004"u8))
        {
            return DetectZip(bytes) is var format and not BinaryFormat.None ? format : DetectByName(file.Path);
        }

        if (IsFlatOpenDocument(bytes))
        {
            return BinaryFormat.Odt;
        }

        // ISO 32000-1, annex H.3.4.1: readers accept a header within the first 1024 bytes.
        return
            bytes[..Math.Min(bytes.Length, HeaderSearchLength)].IndexOf("%PDF-"u8) >= 0 && bytes.IndexOf("obj"u8) >= 0
            ? BinaryFormat.Pdf
            : BinaryFormat.None;
    }

    /// <summary>
    /// EPUB and OpenDocument have an entry <c>mimetype</c> that is not compressed, mostly the first one, so that name
    /// and type stand side by side; Word's has none, but its main part has always the same name, which stands
    /// uncompressed in the directory of the zip file.
    /// </summary>
    private static BinaryFormat DetectZip(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, HeaderSearchLength)];
        return head.IndexOf("application/epub+zip"u8) >= 0 ? BinaryFormat.Epub
            : bytes.IndexOf("mimetypeapplication/vnd.oasis.opendocument.text"u8) >= 0 ? BinaryFormat.Odt
            : bytes.IndexOf("word/document"u8) >= 0 ? BinaryFormat.Docx
            : bytes.IndexOf("META-INF/container.xml"u8) >= 0 ? BinaryFormat.Epub
            : IsRepackedOpenDocument(bytes) ? BinaryFormat.Odt
            : BinaryFormat.None;
    }

    /// <summary>A file that is cut off may lack what tells its format; its reader says that it is damaged.</summary>
    private static BinaryFormat DetectByName(string path) =>
        Path.GetExtension(path).ToUpperInvariant() is ".DOCX" or ".DOCM" or ".DOTX"
            ? BinaryFormat.Docx
            : BinaryFormat.None;

    /// <summary>A text that was unpacked and packed again has its parts in any order, and no type to see.</summary>
    private static bool IsRepackedOpenDocument(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("mimetypeapplication/vnd."u8) < 0
        && bytes.IndexOf("META-INF/manifest.xml"u8) >= 0
        && bytes.IndexOf("content.xml"u8) >= 0
        && bytes.IndexOf("styles.xml"u8) >= 0;

    /// <summary>OpenDocument text as one file of XML (FODT).</summary>
    private static bool IsFlatOpenDocument(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, 4 * HeaderSearchLength)];
        return head.IndexOf("<office:document"u8) >= 0
            && head.IndexOf("office:mimetype=\"application/vnd.oasis.opendocument.text"u8) >= 0;
    }
}
