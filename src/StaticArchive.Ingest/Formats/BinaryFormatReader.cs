using StaticArchive.Ingest.Formats.Docx;
using StaticArchive.Ingest.Formats.Epub;
using StaticArchive.Ingest.Formats.Extraction;
using StaticArchive.Ingest.Formats.Odt;
using StaticArchive.Ingest.Formats.Pdf;
using StaticArchive.Model;
using StaticArchive.Model.Caching;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Formats;

/// <summary>Reads a document that is not text in its format.</summary>
internal static class BinaryFormatReader
{
    /// <summary>
    /// The document; null, with an error that says what to do, for one that cannot be read (encrypted, broken, a scan
    /// without text). No reader throws for what stands in a file.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="format">Its format.</param>
    /// <param name="cache">Gives what an equal file was read as before.</param>
    /// <param name="messages">Gets what is to be said of the file.</param>
    public static ExtractedDocument? Read(
        InputFile file,
        BinaryFormat format,
        IBuildCache cache,
        List<Message> messages
    )
    {
        var result = cache.GetOrCompute("extracted", [file], () => Extract(file, format), isExpensive: true);
        messages.AddRange(result.Messages);
        return result.Document;
    }

    private static ExtractionResult Extract(InputFile file, BinaryFormat format)
    {
        var messages = new List<Message>();
        return new ExtractionResult(Read(file, format, messages), messages);
    }

    private static ExtractedDocument? Read(InputFile file, BinaryFormat format, List<Message> messages) =>
        format switch
        {
            BinaryFormat.Pdf => PdfReader.Read(file, messages),
            BinaryFormat.Docx => DocxReader.Read(file, messages),
            BinaryFormat.Odt => OdtReader.Read(file, messages),
            BinaryFormat.Epub => EpubReader.Read(file, messages),
            _ => null,
        };

    private sealed record ExtractionResult(ExtractedDocument? Document, IReadOnlyList<Message> Messages);
}
