using StaticArchive.Ingest.Formats.Pdf.Layout.Drawing;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Regions;

/// <summary>Rules of a page that cross or meet.</summary>
internal sealed class RuleGroup
{
    private const double Tolerance = 3;

    /// <summary>More rules are a chart, a map or a form.</summary>
    private const int MaxRules = 1500;

    /// <summary>Horizontal rules.</summary>
    public List<LayoutBox> Horizontal { get; } = [];

    /// <summary>Vertical rules.</summary>
    public List<LayoutBox> Vertical { get; } = [];

    /// <summary>The groups of a page.</summary>
    public static IReadOnlyList<RuleGroup> Find(PageDrawing drawing)
    {
        if (drawing.Horizontal.Count + drawing.Vertical.Count > MaxRules)
        {
            return [];
        }

        List<LayoutBox> rules = [.. drawing.Horizontal, .. drawing.Vertical];
        var open = new bool[rules.Count];
        Array.Fill(open, true);
        List<RuleGroup> groups = [];
        for (var at = 0; at < rules.Count; at++)
        {
            if (open[at])
            {
                groups.Add(Collect(rules, open, at, drawing.Horizontal.Count));
            }
        }

        return groups;
    }

    private static RuleGroup Collect(List<LayoutBox> rules, bool[] open, int first, int horizontalCount)
    {
        var group = new RuleGroup();
        Queue<int> queue = new([first]);
        open[first] = false;
        while (queue.TryDequeue(out var at))
        {
            (at < horizontalCount ? group.Horizontal : group.Vertical).Add(rules[at]);
            var reach = rules[at].Grow(Tolerance);
            for (var other = 0; other < rules.Count; other++)
            {
                if (open[other] && reach.Overlaps(rules[other].Grow(Tolerance / 2)))
                {
                    open[other] = false;
                    queue.Enqueue(other);
                }
            }
        }

        return group;
    }
}
