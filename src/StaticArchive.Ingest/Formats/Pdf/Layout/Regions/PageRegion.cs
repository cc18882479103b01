using StaticArchive.Ingest.Formats.Pdf.Layout.Words;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Regions;

/// <summary>Words of a page that are read one after the other: a column, a box, a cell.</summary>
internal sealed class PageRegion
{
    /// <param name="kind">What it is.</param>
    /// <param name="bounds">Where it is.</param>
    /// <param name="words">Its words, and what stands for boxes and tables among them.</param>
    public PageRegion(LayoutRegionKind kind, LayoutBox bounds, IEnumerable<Word> words)
        : this(kind, bounds, words.ToList()) { }

    private PageRegion(LayoutRegionKind kind, LayoutBox bounds, List<Word> words)
        : this(
            kind,
            bounds,
            LineBuilder.Build(words.Where(word => word is not BlockWord)),
            [.. words.OfType<BlockWord>().OrderBy(block => block.Area.Top)]
        ) { }

    private PageRegion(
        LayoutRegionKind kind,
        LayoutBox bounds,
        IReadOnlyList<WordLine> lines,
        IReadOnlyList<BlockWord> blocks
    )
    {
        Kind = kind;
        Bounds = bounds;
        Lines = lines;
        Blocks = blocks;
    }

    /// <summary>What it is.</summary>
    public LayoutRegionKind Kind { get; }

    /// <summary>Where it is.</summary>
    public LayoutBox Bounds { get; }

    /// <summary>Its lines.</summary>
    public IReadOnlyList<WordLine> Lines { get; }

    /// <summary>The boxes and tables in it, downwards.</summary>
    public IReadOnlyList<BlockWord> Blocks { get; }

    /// <summary>Its lines up to one, with the boxes and tables.</summary>
    public PageRegion TakeLines(int count) => new(Kind, Bounds, [.. Lines.Take(count)], Blocks);

    /// <summary>Its lines from one on, as a region of another kind.</summary>
    public PageRegion SkipLines(int count, LayoutRegionKind kind) => new(kind, Bounds, [.. Lines.Skip(count)], []);
}
