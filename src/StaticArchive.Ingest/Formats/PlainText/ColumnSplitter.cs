using StaticArchive.Ingest.Sources;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Formats.PlainText;

/// <summary>
/// Pages that <c>pdftotext -layout</c> writes in two columns: the left one is read to its end, then the right one. A
/// line across both (a title, a figure) is read where it stands.
/// <code>
/// Trusts were formed in 2002,      No pilot was ever
/// and most of them closed.         followed by another.
/// </code>
/// </summary>
internal static class ColumnSplitter
{
    private const int MinGutter = 3;
    private const int MinLines = 6;
    private const int MinWordsOneSide = 2;
    private const int MinWordsBothSides = 6;
    private const int MinLeftWidth = 24;
    private const int MaxTail = 2;

    /// <summary>The lines in reading order; <paramref name="pages"/> is the number of pages with two columns.</summary>
    public static List<SourceLine> SplitColumns(string text, List<SourceLine> lines, out int pages)
    {
        pages = 0;
        if (!lines.Exists(line => line.Length > 50))
        {
            return lines;
        }

        var parts = SplitPages(lines).Select(page => (Page: page, Column: FindRightColumn(text, page))).ToList();
        // The last page may be too short for its columns to be found without those of the others.
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

    /// <summary>The column in which the right half of a page begins; 0 for a page of one column.</summary>
    private static int FindRightColumn(string text, List<SourceLine> page)
    {
        var (column, best) = CountStarts(text, page)
            .OrderByDescending(pair => pair.Value.Lines)
            .ThenBy(pair => pair.Key)
            .FirstOrDefault();
        var filled = page.Count(line => !line.IsBlank);
        return column > MinLeftWidth && best.HasEnoughLines(filled) && best.HasWordsOnBothSides ? column : 0;
    }

    /// <summary>
    /// For each column what begins there: lines that are far set in, and the right parts of lines with one gap.
    /// </summary>
    private static Dictionary<int, ColumnStarts> CountStarts(string text, List<SourceLine> page)
    {
        var starts = new Dictionary<int, ColumnStarts>();
        foreach (var line in page)
        {
            if (line.Indent > MinLeftWidth)
            {
                var before = starts.GetValueOrDefault(line.Indent);
                starts[line.Indent] = before with { Lines = before.Lines + 1 };
            }
            else if (FindGaps(text, line) is [var gap])
            {
                var column = line.Indent + (gap.End - line.Content.Start);
                var before = starts.GetValueOrDefault(column);
                starts[column] = new ColumnStarts(
                    Lines: before.Lines + 1,
                    DividedLines: before.DividedLines + 1,
                    LeftWords: before.LeftWords
                        + WordTokenizer.Count(text.AsSpan(line.Content.Start, gap.Start - line.Content.Start)),
                    RightWords: before.RightWords
                        + WordTokenizer.Count(text.AsSpan(gap.End, line.Content.End - gap.End))
                );
            }
        }

        return starts;
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

            Flush(FindTail(left, right));
            result.Add(line);
        }

        Flush(left.Count);
        return result;

        void Flush(int tail)
        {
            result.AddRange(left[..tail]);
            result.AddRange(right);
            result.AddRange(left[tail..]);
            left.Clear();
            right.Clear();
        }
    }

    /// <summary>
    /// Where the columns above a line across both have ended: a heading such as <c>References</c> below a blank line,
    /// beside which nothing stands, belongs to that line.
    /// </summary>
    private static int FindTail(List<SourceLine> left, List<SourceLine> right)
    {
        var end = right.FindLastIndex(line => !line.IsBlank) + 1;
        return
            end > 0 && end < left.Count && left[end].IsBlank && left.Skip(end).Count(line => !line.IsBlank) <= MaxTail
            ? end
            : left.Count;
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
            && page[first].Indent >= MinLeftWidth
            && page[first].Indent != column
            ? first
            : -1;
    }

    /// <summary>A line's parts in each column; null for a line across both.</summary>
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

    /// <summary>The runs of three and more blanks within a line.</summary>
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

            if (i - start >= MinGutter)
            {
                gaps.Add(new Span(start, i));
            }
        }

        return gaps;
    }

    /// <summary>What begins in one column of a page.</summary>
    /// <param name="Lines">Lines with words that begin there, alone or behind a gap.</param>
    /// <param name="DividedLines">Those of them with words before the gap too.</param>
    /// <param name="LeftWords">Words before the gaps.</param>
    /// <param name="RightWords">Words behind them.</param>
    private readonly record struct ColumnStarts(int Lines, int DividedLines, int LeftWords, int RightWords)
    {
        /// <summary>Words enough for text on either side; a table of contents or of numbers has fewer.</summary>
        public bool HasWordsOnBothSides =>
            LeftWords >= DividedLines * MinWordsOneSide
            && RightWords >= DividedLines * MinWordsOneSide
            && LeftWords + RightWords >= DividedLines * MinWordsBothSides;

        /// <summary>At least a third of the lines of a page, some of them divided.</summary>
        public bool HasEnoughLines(int filledLines) =>
            Lines >= MinLines && DividedLines * 2 >= MinLines && Lines * 3 >= filledLines;
    }
}
