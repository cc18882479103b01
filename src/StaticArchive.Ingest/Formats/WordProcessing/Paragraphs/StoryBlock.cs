using StaticArchive.Ingest.Formats.Extraction;

namespace StaticArchive.Ingest.Formats.WordProcessing.Paragraphs;

/// <summary>A block of a story in reading order.</summary>
/// <param name="Box">Number of the box it stands in; 0 for none.</param>
internal abstract record StoryBlock(int Box)
{
    /// <summary>A paragraph.</summary>
    public sealed record ParagraphBlock(StoryParagraph Paragraph, int Box) : StoryBlock(Box);

    /// <summary>A table.</summary>
    /// <param name="Rows">Words of its cells, those of merged ones in the first.</param>
    /// <param name="HeaderRows">How many rows at the top are headings.</param>
    /// <param name="Box">Number of its box; 0 for none.</param>
    public sealed record TableBlock(IReadOnlyList<IReadOnlyList<InlineContentBuilder>> Rows, int HeaderRows, int Box)
        : StoryBlock(Box)
    {
        /// <summary>Names of places in it that links may lead to.</summary>
        public IReadOnlyList<string> Places { get; init; } = [];
    }
}
