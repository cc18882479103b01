using StaticArchive.Ingest.Formats.Pdf.Layout.Words;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Regions;

/// <summary>
/// Finds tables without rules between their columns: consecutive lines with wide gaps at the same places, and mostly
/// figures behind the first.
/// </summary>
internal static class AlignedTableFinder
{
    private const int MinRows = 3;

    /// <summary>Narrowest gap between cells, in sizes of the letters.</summary>
    private const double MinGap = 1.1;

    /// <summary>Most lines without a gap, such as headings of groups of rows, between two with one.</summary>
    private const int MaxBetween = 1;

    /// <summary>Share of cells behind the first column that have to be figures where there are two columns.</summary>
    private const double MinFigures = 0.6;

    private const int MaxCellLetters = 60;

    /// <summary>Longest cells behind the first column, on average.</summary>
    private const double MaxMeanLetters = 18;

    /// <summary>The tables among the lines of a region.</summary>
    public static IReadOnlyList<AlignedTable> Find(IReadOnlyList<WordLine> lines)
    {
        List<AlignedTable> tables = [];
        for (var first = 0; first < lines.Count; first++)
        {
            if (!HasGap(lines[first]))
            {
                continue;
            }

            var last = FindLast(lines, first);
            if (Create(lines, first, last) is { } table)
            {
                tables.Add(table);
            }

            first = last;
        }

        return tables;
    }

    private static int FindLast(IReadOnlyList<WordLine> lines, int first)
    {
        var last = first;
        for (var at = first + 1; at < lines.Count && at - last <= MaxBetween + 1; at++)
        {
            if (HasGap(lines[at]))
            {
                last = at;
            }
        }

        return last;
    }

    private static AlignedTable? Create(IReadOnlyList<WordLine> lines, int first, int last)
    {
        var rows = lines.Skip(first).Take(last - first + 1).Where(HasGap).ToList();
        if (rows.Count < MinRows)
        {
            return null;
        }

        var gaps = rows.Select(GetGaps)
            .Aggregate(static (one, other) => Intersect(one, other))
            .Where(gap => double.IsFinite(gap.Width) && gap.Width >= MinGap * rows[0].Size / 2)
            .ToList();
        var table = new AlignedTable(first, last - first + 1, gaps);
        return gaps.Count > 0 && IsTable(table, rows) ? table : null;
    }

    /// <summary>Lists with labels, and pages of contents, have two columns as well.</summary>
    private static bool IsTable(AlignedTable table, List<WordLine> rows)
    {
        var cells = rows.SelectMany(row => row.Words.GroupBy(table.GetColumn))
            .Select(cell => new AlignedCell(cell.Key, string.Join(' ', cell.Select(word => word.Text))))
            .ToList();
        var behind = cells.Where(cell => cell.Column > 0).ToList();
        var figures = behind.Count(cell => cell.IsFigure);
        var isLabelled = cells.Where(cell => cell.Column == 0).All(cell => cell.Text.Length <= 5);
        return cells.TrueForAll(cell => cell.Text.Length <= MaxCellLetters)
            && !rows.Exists(row => row.Words.Any(word => word.Text.StartsWith("...", StringComparison.Ordinal)))
            && (table.Gaps.Count > 1 ? figures >= 0.3 * behind.Count : figures >= MinFigures * behind.Count)
            && !(isLabelled && table.Gaps.Count == 1)
            && behind.Average(cell => cell.Text.Length) <= MaxMeanLetters;
    }

    private static bool HasGap(WordLine line)
    {
        for (var at = 1; at < line.Words.Count; at++)
        {
            if (line.Words[at].Left - line.Words[at - 1].Right >= MinGap * line.Size)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is free in a line, from its first word to the end of the page.</summary>
    private static List<Interval> GetGaps(WordLine line)
    {
        List<Interval> gaps = [];
        for (var at = 1; at < line.Words.Count; at++)
        {
            if (line.Words[at].Left > line.Words[at - 1].Right)
            {
                gaps.Add(new Interval(line.Words[at - 1].Right, line.Words[at].Left));
            }
        }

        return
        [
            new Interval(double.NegativeInfinity, line.Words[0].Left),
            .. gaps,
            new Interval(line.Words.Max(word => word.Right), double.PositiveInfinity),
        ];
    }

    private static List<Interval> Intersect(List<Interval> one, List<Interval> other) =>
        [.. one.SelectMany(gap => other.Select(gap.Intersect)).Where(gap => gap.Width > 0)];
}
