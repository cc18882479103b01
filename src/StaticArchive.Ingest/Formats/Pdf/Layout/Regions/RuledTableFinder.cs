using StaticArchive.Ingest.Formats.Pdf.Layout.Drawing;
using StaticArchive.Ingest.Formats.Pdf.Layout.Words;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Regions;

/// <summary>Finds tables whose cells are parted by rules.</summary>
internal static class RuledTableFinder
{
    private const double Tolerance = 3;
    private const int MaxEdges = 300;
    private const double MinCellSide = 6;

    /// <summary>Fewest cells, and share of them with words: others are forms, charts and ornaments.</summary>
    private const int MinCells = 4;
    private const double MinFilled = 0.3;

    /// <summary>The tables of a page, downwards.</summary>
    public static IReadOnlyList<TableGrid> Find(PageDrawing drawing, IReadOnlyList<Word> words)
    {
        List<TableGrid> tables = [];
        foreach (var group in RuleGroup.Find(drawing))
        {
            if (Build(group) is { } table && HoldsWords(table, words))
            {
                tables.Add(table);
            }
        }

        return [.. tables.OrderBy(table => table.Area.Top)];
    }

    private static TableGrid? Build(RuleGroup group)
    {
        var columns = GetEdges(
            group
                .Vertical.Select(rule => (rule.Left + rule.Right) / 2)
                .Concat(GetOpenEdges(group.Horizontal, rule => rule.Left, rule => rule.Right))
        );
        var rows = GetEdges(
            group
                .Horizontal.Select(rule => (rule.Top + rule.Bottom) / 2)
                .Concat(GetOpenEdges(group.Vertical, rule => rule.Top, rule => rule.Bottom))
        );
        if (columns.Count < 3 || rows.Count < 2 || (columns.Count - 1) * (rows.Count - 1) < MinCells)
        {
            return null;
        }

        if (columns.Count > MaxEdges || rows.Count > MaxEdges)
        {
            return null;
        }

        return new TableGrid(columns, rows, new CellJoiner(group, columns, rows).Join());
    }

    /// <summary>Many tables have no rules at their sides: they end where at least two rules across end.</summary>
    private static IEnumerable<double> GetOpenEdges(
        List<LayoutBox> rules,
        Func<LayoutBox, double> getStart,
        Func<LayoutBox, double> getEnd
    )
    {
        var starts = rules.ConvertAll(rule => getStart(rule));
        var ends = rules.ConvertAll(rule => getEnd(rule));
        if (starts.Count(start => start - starts.Min() <= Tolerance) > 1)
        {
            yield return starts.Min();
        }

        if (ends.Count(end => ends.Max() - end <= Tolerance) > 1)
        {
            yield return ends.Max();
        }
    }

    private static List<double> GetEdges(IEnumerable<double> places)
    {
        List<double> edges = [];
        foreach (var place in places.Order())
        {
            if (edges.Count == 0 || place - edges[^1] > Math.Max(Tolerance, MinCellSide))
            {
                edges.Add(place);
            }
        }

        return edges;
    }

    private static bool HoldsWords(TableGrid table, IReadOnlyList<Word> words)
    {
        List<Word> inside = [.. words.Where(word => FrameFinder.IsInside(word, table.Area))];
        var filled = table.Cells.Count(cell => inside.Exists(word => FrameFinder.IsInside(word, table.GetArea(cell))));
        return filled >= Math.Max(MinCells - 1, MinFilled * table.Cells.Count);
    }
}
