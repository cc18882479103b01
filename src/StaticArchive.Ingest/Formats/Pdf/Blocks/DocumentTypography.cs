using StaticArchive.Ingest.Formats.Pdf.Layout;

namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>How running text looks in a document, and how far its lines are apart.</summary>
internal sealed class DocumentTypography
{
    private const double UsualLeading = 1.25;
    private const int FewestGaps = 4;

    private readonly Dictionary<int, LeadingHistogram> _leadings = [];

    /// <summary>Learns from the lines of all columns.</summary>
    public DocumentTypography(IReadOnlyList<PlacedLine> lines)
    {
        var text = lines.Where(line => line.Line.Kind is LayoutRegionKind.Column or LayoutRegionKind.Spanning).ToList();
        Body = text.GroupBy(line => line.Style with { IsCapitals = false })
            .OrderByDescending(group => group.Sum(line => line.Text.Length))
            .ThenBy(group => group.Key.Size)
            .Select(group => group.Key)
            .DefaultIfEmpty(default(LineStyle) with { Family = "" })
            .First();
        for (var i = 1; i < text.Count; i++)
        {
            if (text[i].Page == text[i - 1].Page && text[i].Line.Region == text[i - 1].Line.Region)
            {
                Add(text[i - 1], text[i]);
            }
        }
    }

    /// <summary>The style of most words.</summary>
    public LineStyle Body { get; }

    /// <summary>Points from baseline to baseline within a paragraph of a size.</summary>
    public double GetLeading(double size) =>
        _leadings.TryGetValue(GetKey(size), out var gaps) && gaps.Count >= FewestGaps
            ? gaps.FindMostFrequent()
            : size * Math.Max(UsualLeading, GetBodyFactor());

    private double GetBodyFactor() =>
        Body.Size > 0 && _leadings.TryGetValue(Body.Size, out var gaps) && gaps.Count >= FewestGaps
            ? Math.Min(gaps.FindMostFrequent() / Body.Points, 1.6)
            : UsualLeading;

    private void Add(PlacedLine above, PlacedLine line)
    {
        var gap = line.Baseline - above.Baseline;
        if (Math.Abs(above.Size - line.Size) > 0.3 || gap < line.Size * 0.7 || gap > line.Size * 3)
        {
            return;
        }

        var key = GetKey(line.Size);
        if (!_leadings.TryGetValue(key, out var gaps))
        {
            _leadings[key] = gaps = new LeadingHistogram();
        }

        gaps.Add(gap);
    }

    private static int GetKey(double size) => (int)Math.Round(size * 2);
}
