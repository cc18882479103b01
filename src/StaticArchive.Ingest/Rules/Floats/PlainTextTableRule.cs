using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Sources;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.Floats;

/// <summary>
/// Tables of plain text: cells separated by tabs, by bars or by several blanks, with or without lines drawn between the
/// rows.
/// <code>
/// 1 year  2 years          | City  | Homes |        City      Homes    Year
/// LARGE   £719    £1,150           |-------|-------|        Porto       120    1998
/// SMALL   £219    £350             | Porto | 120   |        Leeds        80    2001
/// </code>
/// </summary>
internal static class PlainTextTableRule
{
    private const int MostColumns = 40;
    private const int ManyGaps = 3;
    private const int NarrowGap = 2;

    /// <summary>Makes tables of them.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        var result = new List<Draft>(drafts.Count);
        foreach (var draft in drafts)
        {
            var table =
                draft is { IsPlainParagraph: true, Table: null } && draft.Content.Breaks.Count > 0
                    ? ParseTable(draft, context.Source.Text)
                    : null;
            if (table is not null)
            {
                context.AddFinding(
                    "lines with columns were taken for a table",
                    draft,
                    OverrideHint.ForKind(table.Text)
                );
            }

            result.Add(table ?? draft);
        }

        return result;
    }

    private static Draft? ParseTable(Draft draft, string text)
    {
        var extent = new Span(LineStart(text, draft.Extent.Start), draft.Extent.End);
        var lines = text.AsSpan(extent.Start, extent.Length);
        return lines.Contains('\t') ? CreateTable(draft, extent, text, line => FindSeparators(text, line, '\t'))
            : lines.Contains('|') ? CreateTable(draft, extent, text, line => FindSeparators(text, line, '|'))
            : lines.Contains("   ", StringComparison.Ordinal) && !IsInColumn(draft, text)
                ? ParseAlignedTable(draft, extent, text)
            : null;
    }

    /// <summary>
    /// Between the lines of a page's column stand those of the other: what looks like cells is not this block's.
    /// </summary>
    private static bool IsInColumn(Draft draft, string text)
    {
        var parts = draft.Content.SourceParts;
        return Enumerable
            .Range(1, Math.Max(0, parts.Count - 1))
            .Any(i =>
                parts[i].Start > parts[i - 1].End
                && text.AsSpan(parts[i - 1].End, parts[i].Start - parts[i - 1].End).ContainsAnyExcept(" \t\r\n\f")
            );
    }

    /// <summary>Columns of blanks have to be the same in most rows, or it is a letterhead or a poem.</summary>
    private static Draft? ParseAlignedTable(Draft draft, Span extent, string text)
    {
        var wide = SplitRows(extent, text).Select(line => FindGaps(text, line, NarrowGap).Count).ToList();
        if (HasDigits(draft.Text) && IsWide(wide))
        {
            return CreateTable(draft, extent, text, line => FindGaps(text, line, NarrowGap));
        }

        var rows = SplitRows(extent, text).Select(line => FindGaps(text, line).Count).ToList();
        if (rows.Min() < rows.Max() && HasDigits(draft.Text) && CreateAlignedTable(draft, extent, text) is { } aligned)
        {
            return aligned;
        }

        var usual = rows.GroupBy(count => count).MaxBy(group => group.Count())!.Key;
        return
            rows.Count >= 3
            && usual >= 1
            && rows.Count(count => count == usual) * 3 >= rows.Count * 2
            && HasDigits(draft.Text)
            ? CreateTable(draft, extent, text, line => FindGaps(text, line))
            : null;
    }

    /// <summary>
    /// Many cells in each row prove a table of two: <c>Month  Apr  May  Jun</c>, <c>Sold  114  102  97</c>; two numbers
    /// may touch.
    /// </summary>
    private static bool IsWide(List<int> rows) =>
        rows.Count >= 2 && rows.Min() >= ManyGaps && rows.Max() - rows.Min() <= 1;

    private static Draft? CreateAlignedTable(Draft draft, Span extent, string text)
    {
        var lines = SplitRows(extent, text).Where(line => !IsRulingLine(line.Slice(text))).ToList();
        return AlignedTableParser.Parse(lines, text) is { } rows && rows[0].Count <= MostColumns
            ? AsTable(draft with { Extent = extent }, rows, rows.TakeWhile(row => row[0].IsEmpty).Count())
            : null;
    }

    private static Draft? CreateTable(Draft draft, Span extent, string text, Func<Span, List<Span>> separators)
    {
        var rows = SplitRows(extent, text)
            .Where(line => !IsRulingLine(line.Slice(text)))
            .Select(line => TrimBorders(text, line))
            .Select(line => SplitCells(text, line, separators(line)))
            .ToList();
        var columns = rows.Select(row => row.Count).DefaultIfEmpty(0).Max();
        if (columns is < 2 or > MostColumns || rows.Count < 2 || rows.Count(row => row.Count >= 2) * 4 < rows.Count * 3)
        {
            return null;
        }

        // A first row whose first cell is empty, or that is drawn apart from the others, names the columns.
        var lines = SplitRows(extent, text).ToList();
        var isDrawnApart =
            lines.Count > 1
            && (
                IsRulingLine(lines[1].Slice(text))
                || (lines.Count > 2 && IsRulingLine(lines[0].Slice(text)) && IsRulingLine(lines[2].Slice(text)))
            );
        return AsTable(draft with { Extent = extent }, rows, rows[0][0].IsEmpty || isDrawnApart ? 1 : 0);
    }

    private static Draft AsTable(Draft draft, IReadOnlyList<IReadOnlyList<MappedText>> rows, int headerRows)
    {
        var builder = new TableCellsBuilder();
        foreach (var row in rows)
        {
            foreach (var cell in row)
            {
                builder.Add(cell);
            }

            builder.EndRow();
        }

        var content = builder.Build(headerRows, out var table);
        return draft with { Kind = BlockKind.Table, Content = content, Table = table };
    }

    private static IEnumerable<Span> SplitRows(Span extent, string text)
    {
        var first = true;
        foreach (var line in SourceLine.Split(extent.Slice(text), 0))
        {
            if (!line.IsBlank)
            {
                // An empty first cell shows only as the white space before the others.
                yield return new Span(
                    extent.Start
                        + (first ? 0 : line.Content.Start - LeadingTabs(text, extent.Start, line.Content.Start)),
                    extent.Start + line.Content.End
                );
                first = false;
            }
        }
    }

    private static int LeadingTabs(string text, int start, int at)
    {
        var length = 0;
        while (at - length > 0 && text[start + at - length - 1] == '\t')
        {
            length++;
        }

        return length;
    }

    private static List<MappedText> SplitCells(string text, Span line, List<Span> separators)
    {
        var cells = new List<MappedText>();
        var at = line.Start;
        foreach (var separator in separators.Append(new Span(line.End, line.End)))
        {
            var builder = new MappedTextBuilder(text);
            builder.Append(at, separator.Start);
            cells.Add(builder.Build());
            at = separator.End;
        }

        return cells;
    }

    private static List<Span> FindSeparators(string text, Span line, char sign) =>
        [.. Enumerable.Range(line.Start, line.Length).Where(i => text[i] == sign).Select(i => new Span(i, i + 1))];

    /// <summary>Bars around a row are its frame, not cells.</summary>
    private static Span TrimBorders(string text, Span line) =>
        new(
            text[line.Start] == '|' ? line.Start + 1 : line.Start,
            line.Length > 2 && text[line.End - 1] == '|' ? line.End - 1 : line.End
        );

    private static List<Span> FindGaps(string text, Span line, int least = 3)
    {
        var gaps = new List<Span>();
        for (var i = line.Start; i < line.End; i++)
        {
            var start = i;
            while (i < line.End && text[i] == ' ')
            {
                i++;
            }

            if (i - start >= least && start > line.Start)
            {
                gaps.Add(new Span(start, i));
            }
        }

        return gaps;
    }

    /// <summary><c>|---|:--:|</c>, <c>+-----+----+</c>, <c>=====  ====</c></summary>
    private static bool IsRulingLine(string line) =>
        line.AsSpan().IndexOfAny('-', '=') >= 0 && !line.AsSpan().ContainsAnyExcept("-=+|: \t_");

    private static bool HasDigits(string text) => text.Any(char.IsDigit);

    private static int LineStart(string text, int offset)
    {
        while (offset > 0 && text[offset - 1] is ' ' or '\t')
        {
            offset--;
        }

        return offset;
    }
}
