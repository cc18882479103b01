using StaticArchive.Ingest.Formats.Extraction;
using StaticArchive.Ingest.Formats.WordProcessing.Headings;
using StaticArchive.Ingest.Formats.WordProcessing.Paragraphs;

namespace StaticArchive.Ingest.Formats.WordProcessing.Blocks;

/// <summary>Writes the body of a document of any word processor.</summary>
internal static class StoryWriter
{
    /// <summary>The writer of the body, which notes go on with.</summary>
    /// <param name="output">Gets the text.</param>
    /// <param name="body">The blocks, boxes grouped.</param>
    /// <param name="pictures">Reads the bytes of a picture by its name.</param>
    public static DraftWriter Write(
        ExtractedTextBuilder output,
        IReadOnlyList<StoryBlock> body,
        Func<string, byte[]?> pictures
    )
    {
        var headings = HeadingFinder.Find(body);
        var writer = new DraftWriter(output, headings, pictures, !BrokenLineDetector.HasBrokenLines(body));
        writer.Write(TabbedTableFinder.Find(TitleJoiner.Join(body, headings), headings));
        return writer;
    }
}
