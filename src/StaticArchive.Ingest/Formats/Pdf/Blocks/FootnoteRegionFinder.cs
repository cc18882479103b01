using StaticArchive.Ingest.Formats.Pdf.Layout;

namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>
/// Finds notes at the end of a column that are set like the text: the first begins with a raised number that the text
/// above has too, and a rule, a gap or smaller letters part them from it.
/// </summary>
internal static class FootnoteRegionFinder
{
    private const int MostContinuingLines = 15;
    private const double WideGap = 1.15;
    private const double SmallerBy = 0.6;
    private const double LeadingOfNotes = 1.6;

    /// <summary>The lines, those of such notes as notes.</summary>
    public static List<PlacedLine> Mark(IReadOnlyList<PlacedLine> lines, DocumentTypography style)
    {
        var result = lines.ToList();
        var start = 0;
        while (start < result.Count)
        {
            var end = start + 1;
            while (end < result.Count && result[end].Page == result[start].Page)
            {
                end++;
            }

            MarkPage(result, start, end, style);
            MarkMistakenFeet(result, start, end);
            start = end;
        }

        return result;
    }

    private static void MarkPage(List<PlacedLine> lines, int start, int end, DocumentTypography style)
    {
        var raised = new HashSet<string>(StringComparer.Ordinal);
        for (var i = start; i < end; i++)
        {
            if (
                lines[i].Line.Kind == LayoutRegionKind.Column
                && FootnoteMarker.Parse(lines[i]) is { IsRaised: true } marker
                && raised.Contains(marker.Label)
                && FindFirst(lines, start, i, style) is { } first
            )
            {
                i = MarkRegion(lines, first, end) - 1;
                continue;
            }

            raised.UnionWith(lines[i].Line.Runs.Where(run => run.IsRaised).SelectMany(FootnoteMarker.SplitLabels));
        }
    }

    /// <summary>Notes of the same words on several pages look like a foot that comes back.</summary>
    private static void MarkMistakenFeet(List<PlacedLine> lines, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            var (above, line) = (lines[i - 1], lines[i]);
            if (
                line.Line.Kind == LayoutRegionKind.Footer
                && above.Line.Kind == LayoutRegionKind.Footnotes
                && line.Baseline - above.Baseline > 0
                && line.Baseline - above.Baseline < line.Size * LeadingOfNotes
                && Math.Abs(line.Size - above.Size) < SmallerBy
            )
            {
                var kept = line.Line with { Kind = above.Line.Kind, Region = above.Line.Region };
                lines[i] = line with { Line = kept, Column = above.Column };
            }
        }
    }

    /// <summary>The first line of the notes: this one, or above it the rest of a note from the page before.</summary>
    private static int? FindFirst(List<PlacedLine> lines, int start, int i, DocumentTypography style)
    {
        for (var k = i; k > start && i - k <= MostContinuingLines && IsSameColumn(lines[k], lines[i]); k--)
        {
            if (lines[k].Line.HasRuleAbove)
            {
                return k;
            }
        }

        if (i == start || !IsSameColumn(lines[i - 1], lines[i]))
        {
            return i;
        }

        var isApart =
            lines[i].Baseline - lines[i - 1].Baseline > style.GetLeading(lines[i].Size) * WideGap
            || lines[i].Size < style.Body.Points - SmallerBy;
        return isApart ? i : null;
    }

    private static int MarkRegion(List<PlacedLine> lines, int first, int end)
    {
        var (i, column) = (first, lines[first]);
        while (i < end && IsSameColumn(lines[i], column))
        {
            lines[i] = lines[i] with { Line = lines[i].Line with { Kind = LayoutRegionKind.Footnotes } };
            i++;
        }

        return i;
    }

    private static bool IsSameColumn(PlacedLine one, PlacedLine other) =>
        one.Line.Kind == other.Line.Kind && one.Line.Region == other.Line.Region;
}
