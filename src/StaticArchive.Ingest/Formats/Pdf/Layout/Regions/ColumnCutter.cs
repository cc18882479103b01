using StaticArchive.Ingest.Formats.Pdf.Layout.Words;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Regions;

/// <summary>
/// Cuts the words of an area into columns and what stands across them, in reading order: the recursive cuts of Nagy
/// and Seth (1984), led by gutters instead of the widest gaps.
/// </summary>
internal sealed class ColumnCutter(GutterFinder gutters)
{
    private const int MaxDepth = 12;

    private readonly List<Gutter> _gutters = [];

    /// <summary>The white space between columns that was found.</summary>
    public IReadOnlyList<Gutter> Gutters => _gutters;

    /// <summary>The regions in reading order.</summary>
    public IReadOnlyList<PageRegion> Cut(IReadOnlyList<Word> words, LayoutBox area) =>
        Cut(words, area, LayoutRegionKind.Column, 0);

    private IReadOnlyList<PageRegion> Cut(IReadOnlyList<Word> words, LayoutBox area, LayoutRegionKind kind, int depth)
    {
        if (words.Count == 0)
        {
            return [];
        }

        if (depth >= MaxDepth || gutters.Find(words, area) is not { } gutter)
        {
            return [new PageRegion(kind, area, words)];
        }

        _gutters.Add(gutter);
        var (top, bottom) = (gutter.Bands[0].Top, gutter.Bands[^1].Bottom);
        return
        [
            .. Cut([.. words.Where(word => word.Box.Bottom <= top)], area, LayoutRegionKind.Spanning, depth + 1),
            .. Cut(gutter.Left, area with { Right = gutter.Space.Left }, LayoutRegionKind.Column, depth + 1),
            .. Cut(gutter.Right, area with { Left = gutter.Space.Right }, LayoutRegionKind.Column, depth + 1),
            .. Cut([.. words.Where(word => word.Box.Top >= bottom)], area, LayoutRegionKind.Spanning, depth + 1),
        ];
    }
}
