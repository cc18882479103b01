using StaticArchive.Ingest.Formats.Pdf.Layout;
using StaticArchive.Ingest.Formats.Pdf.Layout.Words;

namespace StaticArchive.Ingest.Formats.Pdf.Reading;

/// <summary>Writes the lines of a page, region by region.</summary>
/// <param name="page">The page.</param>
/// <param name="style">What is usual in the file.</param>
internal sealed class LineWriter(PageWords page, DocumentStyle style)
{
    /// <summary>Share of the region that a rule has to cross.</summary>
    private const double MinRuleShare = 0.2;

    private readonly List<LayoutLine> _lines = [];
    private readonly RunBuilder _runs = new(page.Links);
    private LayoutRegionKind _kind;
    private LayoutBox _bounds;
    private int _region;
    private int _regions;
    private double _last;

    /// <summary>The lines so far.</summary>
    public IReadOnlyList<LayoutLine> Lines => _lines;

    /// <summary>Begins a region; returns its number.</summary>
    public int BeginRegion(LayoutRegionKind kind, LayoutBox bounds)
    {
        ResumeRegion(++_regions, kind, bounds);
        _last = double.NegativeInfinity;
        return _regions;
    }

    /// <summary>Goes on with a region after a box in it.</summary>
    public void ResumeRegion(int number, LayoutRegionKind kind, LayoutBox bounds) =>
        (_region, _kind, _bounds) = (number, kind, bounds);

    /// <summary>Adds a line of a box; 0 for none.</summary>
    public void Add(WordLine line, int frame = 0) => _lines.Add(Create(line) with { Frame = frame });

    /// <summary>Adds a line of a cell.</summary>
    public void Add(WordLine line, LayoutCell cell) => _lines.Add(Create(line) with { Cell = cell });

    /// <summary>Adds what runs at other angles.</summary>
    public void AddTurned()
    {
        foreach (var line in page.Turned)
        {
            _lines.Add(line with { Region = ++_regions });
        }
    }

    private LayoutLine Create(WordLine line)
    {
        var box = line.Box with { Bottom = line.Baseline };
        var created = new LayoutLine(_runs.Build(line), box, _region, _kind)
        {
            Bounds = _bounds,
            HasRuleAbove = HasRuleAbove(box),
            Tag = style.Structure.FindTag(line.Words[0].Element),
        };
        _last = line.Baseline;
        return created;
    }

    private bool HasRuleAbove(LayoutBox box)
    {
        var top = Math.Max(_last, box.Top - (3 * style.BodySize)) - 1;
        return page.Drawing.Horizontal.Exists(rule =>
            rule.Top >= top
            && rule.Bottom <= box.Top + 1
            && Math.Min(rule.Right, _bounds.Right) - Math.Max(rule.Left, _bounds.Left) >= MinRuleShare * _bounds.Width
        );
    }
}
