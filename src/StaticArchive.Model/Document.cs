using StaticArchive.Model.Messages;
using StaticArchive.Model.Text;

namespace StaticArchive.Model;

/// <summary>One document of a paper, read once: its text never changes again, everything else points into it.</summary>
public sealed record Document
{
    /// <summary><c>&lt;paper id&gt;.&lt;slug of the file's stem&gt;</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Slug of the file's stem, the last part of the document's address.</summary>
    public required string Stem { get; init; }

    /// <summary>Id of the paper it belongs to.</summary>
    public required string Paper { get; init; }

    /// <summary>What it is to its paper.</summary>
    public required DocumentRole Role { get; init; }

    /// <summary>
    /// Id of the paper's document that is the same text in another format and stands for both in search, citations and
    /// timeline; null for a text of its own.
    /// </summary>
    public string? RenditionOf { get; init; }

    /// <summary>The file as supplied.</summary>
    public required SourceFile Source { get; init; }

    /// <summary>The format it was read as, e.g. <c>Markdown</c>, <c>plain text</c>, <c>JATS XML</c>.</summary>
    public required string Format { get; init; }

    /// <summary>
    /// The canonical reading text: markup removed, white space one blank, blocks joined by two newlines.
    /// </summary>
    public required string Text { get; init; }

    /// <summary>The way back to the source.</summary>
    public required SourceMap Map { get; init; }

    /// <summary>All blocks, in reading order.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>The sections of the article, in order.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>Inline markup, in order of start.</summary>
    public required IReadOnlyList<Mark> Marks { get; init; }

    /// <summary>Footnotes and endnotes, in the order of their words.</summary>
    public IReadOnlyList<Note> Notes { get; init; } = [];

    /// <summary>The files of its blocks' pictures, each once.</summary>
    public IReadOnlyList<PictureFile> Pictures { get; init; } = [];

    /// <summary>The pages of its file, in order; none where the format has no pages.</summary>
    public IReadOnlyList<DocumentPage> Pages { get; init; } = [];

    /// <summary>Fields of the paper's record that this document states.</summary>
    public required IReadOnlyList<MetadataAssertion> Assertions { get; init; }

    /// <summary>What reading decided.</summary>
    public required IReadOnlyList<Guess> Guesses { get; init; }

    /// <summary>Where its words went.</summary>
    public required WordCounts WordCounts { get; init; }

    /// <summary>References and citation links that the format states itself (JATS, TEI); taken as given.</summary>
    public TaggedLinks TaggedLinks { get; init; } = TaggedLinks.None;

    /// <summary>BCP 47 tag of the language, e.g. <c>en</c>.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The block at an offset of the text; null between two blocks.</summary>
    public Block? BlockAt(int offset)
    {
        var i = BinarySearch.FindPartitionPoint(Blocks, offset, static (block, offset) => block.Span.End <= offset);
        return i < Blocks.Count && Blocks[i].Span.Contains(offset) ? Blocks[i] : null;
    }

    /// <summary>
    /// The page of the file that a span of the text begins on; null where the file has none. What was moved in the
    /// reading order, such as a figure behind a paragraph that goes on overleaf, keeps its own page.
    /// </summary>
    public SourcePage? FindPage(Span span) => Source.FindPage(Map.ToSource(span).Start);

    /// <summary>Where a span of the text begins in the file as supplied.</summary>
    public SourceLocation GetLocation(Span span) => Source.GetLocation(Map.ToSource(span).Start);
}
