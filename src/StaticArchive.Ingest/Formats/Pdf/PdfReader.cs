using StaticArchive.Ingest.Formats.Extraction;
using StaticArchive.Ingest.Formats.Pdf.Blocks;
using StaticArchive.Ingest.Formats.Pdf.Layout;
using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Formats.Pdf;

/// <summary>Reads PDF files: pages are laid out line by line, lines become blocks.</summary>
internal static class PdfReader
{
    /// <summary>The document; null, with an error, for a file that cannot be read.</summary>
    public static ExtractedDocument? Read(InputFile file, List<Message> messages)
    {
        var layout = PdfLayoutReader.Read(file.Bytes);
        if (layout.Pages.Count == 0)
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

        return PdfBlockReader.Read(file, layout);
    }
}
