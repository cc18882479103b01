using StaticArchive.Ingest.Sources;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.Floats;

/// <summary>
/// Cells of a table whose columns stand below each other while some cells are empty: where every line has a blank, a
/// column ends.
/// <code>
///                    NOTE   2005/06   2004/05
///                             £000      £000
/// Income from trade     3    54,210    51,034
/// Surplus                       437       222
/// </code>
/// </summary>
internal static class AlignedTableParser
{
    private const int MinGap = 2;
    private const int MinGaps = 2;
    private const int MinRows = 3;
    private const int LongestLine = 400;

    /// <summary>The cells of each row, an empty one where a row has none; null where no columns show.</summary>
    /// <param name="rows">The lines, without those that are drawn.</param>
    /// <param name="text">The source.</param>
    public static IReadOnlyList<IReadOnlyList<MappedText>>? Parse(IReadOnlyList<Span> rows, string text)
    {
        var starts = rows.Select(row => text.LastIndexOf('\n', Math.Max(0, row.Start - 1)) + 1).ToList();
        if (rows.Count < MinRows || rows.Zip(starts).Any(row => row.First.End - row.Second > LongestLine))
        {
            return null;
        }

        var gaps = FindGaps(rows, starts, text);
        if (gaps.Count < MinGaps)
        {
            return null;
        }

        var cells = rows.Zip(starts, (row, start) => SplitRow(row, start, gaps, text)).ToList();
        return cells.Count(row => row.Count(cell => !cell.IsEmpty) > 1) * 3 >= rows.Count * 2 ? cells : null;
    }

    /// <summary>Stretches of columns, counted from the start of a line, in which no row has a sign.</summary>
    private static List<Span> FindGaps(IReadOnlyList<Span> rows, List<int> starts, string text)
    {
        var width = rows.Zip(starts).Max(row => row.First.End - row.Second);
        var used = new bool[width];
        foreach (var (row, start) in rows.Zip(starts))
        {
            for (var i = row.Start; i < row.End; i++)
            {
                used[i - start] |= text[i] != ' ';
            }
        }

        var gaps = new List<Span>();
        var first = Array.IndexOf(used, true);
        for (var i = first; i < width; i++)
        {
            var end = i;
            while (end < width && !used[end])
            {
                end++;
            }

            if (end - i >= MinGap)
            {
                gaps.Add(new Span(i, end));
            }

            i = end;
        }

        return gaps;
    }

    private static List<MappedText> SplitRow(Span row, int start, List<Span> gaps, string text)
    {
        var cells = new List<MappedText>();
        var at = row.Start;
        foreach (var end in gaps.Select(gap => start + gap.Start).Append(row.End))
        {
            var builder = new MappedTextBuilder(text);
            builder.Append(Math.Min(at, row.End), Math.Clamp(end, Math.Min(at, row.End), row.End));
            cells.Add(builder.Build());
            at = Math.Max(at, end);
        }

        return cells;
    }
}
