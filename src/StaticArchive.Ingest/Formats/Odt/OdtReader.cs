using StaticArchive.Ingest.Formats.Extraction;
using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Formats.Odt;

/// <summary>Reads ODT files.</summary>
internal static class OdtReader
{
    /// <summary>The document; null, with an error, for a file that cannot be read.</summary>
    public static ExtractedDocument? Read(InputFile file, List<Message> messages)
    {
        messages.Add(
            MessageCatalog.UnsupportedFormat(
                new SourceLocation(file.Path),
                "a ODT file",
                "pandoc FILE -t gfm -o FILE.md"
            )
        );
        return null;
    }
}
