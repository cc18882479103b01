using StaticArchive.Ingest.Formats.Extraction;
using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Formats.Pdf;

/// <summary>Reads PDF files.</summary>
internal static class PdfReader
{
    /// <summary>The document; null, with an error, for a file that cannot be read.</summary>
    public static ExtractedDocument? Read(InputFile file, List<Message> messages)
    {
        messages.Add(
            MessageCatalog.UnsupportedFormat(
                new SourceLocation(file.Path),
                "a PDF file",
                "pandoc FILE -t gfm -o FILE.md"
            )
        );
        return null;
    }
}
