using StaticArchive.Ingest.Formats.Pdf.Layout;

namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>
/// Puts raised labels that begin a line, and that were taken for a line of their own, back to it: the <c>1</c> before
/// an
/// affiliation in the middle of the page.
/// </summary>
internal static class RaisedLabelJoiner
{
    private const double LargestSize = 0.8;
    private const double LongestGap = 0.6;
    private const double HighestRise = 0.7;

    /// <summary>The lines, labels joined to the line below them.</summary>
    public static IEnumerable<LayoutLine> Join(IReadOnlyList<LayoutLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (i + 1 < lines.Count && IsLabelOf(lines[i], lines[i + 1]))
            {
                yield return Join(lines[i], lines[++i]);
            }
            else
            {
                yield return lines[i];
            }
        }
    }

    private static bool IsLabelOf(LayoutLine label, LayoutLine line) =>
        label.Region == line.Region
        && label.Kind == line.Kind
        && label.FontSize <= line.FontSize * LargestSize
        && FootnoteMarker.IsLabel(label.Text.Trim())
        && line.Box.Left - label.Box.Right is var gap
        && gap > -1
        && gap < line.FontSize * LongestGap
        && line.Box.Bottom - label.Box.Bottom is var rise
        && rise > 0
        && rise < line.FontSize * HighestRise;

    private static LayoutLine Join(LayoutLine label, LayoutLine line) =>
        line.WithRuns([.. label.Runs.Select(run => run with { IsRaised = true }), .. line.Runs]) with
        {
            Box = line.Box with { Left = label.Box.Left },
            HasRuleAbove = label.HasRuleAbove || line.HasRuleAbove,
        };
}
