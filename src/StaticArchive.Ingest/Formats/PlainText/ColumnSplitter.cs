using StaticArchive.Ingest.Sources;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Formats.PlainText;

/// <summary>
/// Pages that <c>pdftotext -layout</c> gives in two columns: the left one is read to its end, then the right one. A
/// line across
/// both (a title, a figure) is read where it stands.
/// <code>
/// Trusts were formed in 2002,      No pilot was ever
/// and most of them closed.         followed by another.
/// </code>
/// </summary>
internal static class ColumnSplitter
{
    private const int Gutter = 3;
    private const int MinLines = 6;
    private const int FewestWords = 2;
    private const int MinWordsBothSides = 6;
    private const int FewestColumns = 24;

    /// <summary>The lines in reading order; <paramref name="pages"/> says how many pages were parted.</summary>
    public static List<SourceLine> SplitColumns(string text, List<SourceLine> lines, out int pages)
    {
        pages = 0;
        if (!lines.Exists(line => line.Length > 50))
        {
            return lines;
        }

        var parts = SplitPages(lines).Select(page => (Page: page, Column: FindRightColumn(text, page))).ToList();
        // The last page may be too short to show its columns by itself.
        var usual =
            parts
                .Where(part => part.Column > 0)
                .GroupBy(part => part.Column)
                .OrderByDescending(group => group.Count())
                .FirstOrDefault()
                ?.Key
            ?? 0;
        var result = new List<SourceLine>(lines.Count);
        foreach (var (page, found) in parts)
        {
            var column =
                found > 0 || usual == 0 ? found
                : page.Exists(line =>
                    FindGaps(text, line) is [var gap] && line.Indent + (gap.End - line.Content.Start) == usual
                )
                    ? usual
                : 0;
            pages += column > 0 ? 1 : 0;
            result.AddRange(column > 0 ? SplitPage(text, page, column) : page);
        }

        return result;
    }

    private static IEnumerable<List<SourceLine>> SplitPages(List<SourceLine> lines)
    {
        var start = 0;
        for (var i = 1; i <= lines.Count; i++)
        {
            if (i == lines.Count || lines[i].HasFormFeed)
            {
                yield return lines[start..i];
                start = i;
            }
        }
    }

    /// <summary>Where the right column begins on a page; 0 where there is but one.</summary>
    private static int FindRightColumn(string text, List<SourceLine> page)
    {
        var starts = new Dictionary<int, (int Lines, int Both, int Left, int Right)>();
        var full = 0;
        foreach (var line in page)
        {
            full += line.IsBlank ? 0 : 1;
            if (line.Indent > FewestColumns)
            {
                var alone = starts.GetValueOrDefault(line.Indent);
                starts[line.Indent] = alone with { Lines = alone.Lines + 1 };
            }
            else if (FindGaps(text, line) is [var gap])
            {
                var (left, right) = (
                    WordTokenizer.Count(text.AsSpan(line.Content.Start, gap.Start - line.Content.Start)),
                    WordTokenizer.Count(text.AsSpan(gap.End, line.Content.End - gap.End))
                );
                var column = line.Indent + (gap.End - line.Content.Start);
                var sofar = starts.GetValueOrDefault(column);
                starts[column] = (sofar.Lines + 1, sofar.Both + 1, sofar.Left + left, sofar.Right + right);
            }
        }

        var best = starts.OrderByDescending(pair => pair.Value.Lines).ThenBy(pair => pair.Key).FirstOrDefault();
        var (count, both, words, others) = best.Value;
        return
            count >= MinLines
            && both * 2 >= MinLines
            && count * 3 >= full
            && words >= both * FewestWords
            && others >= both * FewestWords
            && words + others >= both * MinWordsBothSides
            && best.Key > FewestColumns
            ? best.Key
            : 0;
    }

    private static List<SourceLine> SplitPage(string text, List<SourceLine> page, int column)
    {
        var (result, left, right) = (new List<SourceLine>(), new List<SourceLine>(), new List<SourceLine>());
        var head = FindRunningHead(page, column);
        for (var i = 0; i < page.Count; i++)
        {
            var line = page[i];
            if (i != head && SplitLine(text, line, column) is var (first, second))
            {
                left.Add(first);
                right.Add(second);
                continue;
            }

            Flush();
            result.Add(line);
        }

        Flush();
        return result;

        void Flush()
        {
            result.AddRange(left);
            result.AddRange(right);
            left.Clear();
            right.Clear();
        }
    }

    /// <summary>
    /// Index of a running head that stands above the right column alone, with a blank line below; -1 for none.
    /// </summary>
    private static int FindRunningHead(List<SourceLine> page, int column)
    {
        var first = page.FindIndex(line => !line.IsBlank);
        return
            first >= 0
            && first + 1 < page.Count
            && page[first + 1].IsBlank
            && page[first].Indent >= FewestColumns
            && page[first].Indent != column
            ? first
            : -1;
    }

    /// <summary>What of a line stands in each column; null for a line across both.</summary>
    private static (SourceLine Left, SourceLine Right)? SplitLine(string text, SourceLine line, int column)
    {
        var at = line.Content.Start + column - line.Indent;
        if (line.IsBlank)
        {
            return (line, line);
        }

        if (line.Indent >= column - 1)
        {
            return (
                line.Slice(text, line.Content.Start, line.Content.Start),
                line with
                {
                    Indent = line.Indent - column,
                }
            );
        }

        if (at >= line.Content.End)
        {
            return (line, line.Slice(text, line.Content.End, line.Content.End));
        }

        return FindGaps(text, line).Find(gap => Math.Abs(gap.End - at) <= 1) is { End: > 0 } gap
            ? (
                line.Slice(text, line.Content.Start, gap.Start),
                line.Slice(text, gap.End, line.Content.End) with
                {
                    Indent = gap.End - at,
                    HasFormFeed = false,
                }
            )
            : null;
    }

    /// <summary>The stretches of three blanks and more within a line.</summary>
    private static List<Span> FindGaps(string text, SourceLine line)
    {
        var gaps = new List<Span>();
        for (var i = line.Content.Start; i < line.Content.End; i++)
        {
            var start = i;
            while (i < line.Content.End && text[i] == ' ')
            {
                i++;
            }

            if (i - start >= Gutter)
            {
                gaps.Add(new Span(start, i));
            }
        }

        return gaps;
    }
}
