using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Formats;

/// <summary>
/// Recognises files that hold no plain text by their first bytes, and names a program that converts each of them.
/// </summary>
internal static class UnsupportedFormatDetector
{
    private const int MaxBytes = 24_000_000;
    private const int SampleBytes = 4096;
    private const string ImageRemedy = "tesseract FILE OUT, and correct what it read";

    private static readonly FileSignature[] Signatures =
    [
        new("a PDF", "pdftotext -layout FILE.pdf FILE.txt, or GROBID for TEI XML", "%PDF"u8.ToArray()),
        .. ContainerSignatures.All,
        new("a Kindle book (MOBI)", "ebook-convert FILE FILE.epub", "BOOKMOBI"u8.ToArray()) { Offset = 60 },
        new("an RTF file", "soffice --headless --convert-to docx FILE", "{\\rtf"u8.ToArray()),
        new("an image", ImageRemedy, [0x89, 0x50, 0x4E, 0x47]), // PNG
        new("an image", ImageRemedy, [0xFF, 0xD8, 0xFF]), // JPEG
        new("an image", ImageRemedy, "GIF8"u8.ToArray()),
        new("an image", ImageRemedy, [0x49, 0x49, 0x2A, 0]), // TIFF, little-endian
        new("an image", ImageRemedy, [0x4D, 0x4D, 0, 0x2A]), // TIFF, big-endian
        new("a gzip file", "gunzip FILE", [0x1F, 0x8B]),
        new("a list of references of EndNote", "end2xml FILE | xml2bib > FILE.bib, or export RIS", "%0 "u8.ToArray()),
        new(
            "a list of references of PubMed",
            "nbib2xml FILE | xml2bib > FILE.bib, or export RIS",
            "PMID- "u8.ToArray()
        ),
        new(
            "a list of references of PubMed",
            "nbib2xml FILE | xml2bib > FILE.bib, or export RIS",
            "\nPMID- "u8.ToArray()
        ),
    ];

    /// <summary>The message for a file that cannot be read as text; null for text.</summary>
    public static Message? Find(InputFile file)
    {
        var location = new SourceLocation(file.Path);
        var bytes = file.Bytes.Span;
        if (bytes.Length > MaxBytes)
        {
            return MessageCatalog.DocumentTooLarge(location, bytes.Length / 1_000_000, "MB");
        }

        foreach (var signature in Signatures)
        {
            if (signature.Matches(bytes))
            {
                return MessageCatalog.UnsupportedFormat(location, signature.Format, signature.Remedy);
            }
        }

        return IsBinary(bytes)
            ? MessageCatalog.UnsupportedFormat(
                location,
                "a binary file",
                "the program that made it, saving as plain text"
            )
            : null;
    }

    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, SampleBytes)];
        var (zeros, controls) = (0, 0);
        foreach (var value in sample)
        {
            zeros += value == 0 ? 1 : 0;
            controls += value < 32 && value is not (9 or 10 or 12 or 13 or 0) ? 1 : 0;
        }

        // In UTF-16 nearly every other byte is zero; in a binary file a few are.
        return controls * 10 > sample.Length || (zeros > 0 && zeros * 3 < sample.Length && controls > 0);
    }
}
