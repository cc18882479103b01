using StaticArchive.Ingest.Recognition;
using StaticArchive.Ingest.Sources;

namespace StaticArchive.Ingest.Formats.PlainText;

/// <summary>How a plain text marks the ends of paragraphs: line lengths, blank lines, indents.</summary>
internal sealed class PlainTextLayout
{
    // What is set in further is no paragraph.
    private const int MaxParagraphIndent = 12;
    private const int LongestSectionName = 30;

    private int Width { get; init; }

    private bool IsHardWrapped { get; init; }

    private bool HasBlankLines { get; init; }

    private bool HasIndents { get; init; }

    /// <summary>
    /// Finds the layout of a text. Lines are hard-wrapped when most of them end near one width under 130 columns; else
    /// a line is a paragraph, unless there are blank lines all through the text.
    /// </summary>
    public static PlainTextLayout Detect(List<SourceLine> lines)
    {
        var filled = lines.Where(line => !line.IsBlank).ToList();
        if (filled.Count == 0)
        {
            return new PlainTextLayout { HasBlankLines = true };
        }

        // Nineteen of twenty lines are no longer.
        var width = filled.Select(line => line.Length).Order().ElementAt(filled.Count * 19 / 20);
        var full = filled.Count(line => line.Length > width * 3 / 4);

        // A few lines set in from the others begin paragraphs; many are set in for another reason.
        var margin = filled.GroupBy(line => line.Indent).OrderBy(group => group.Key).MaxBy(group => group.Count())!.Key;
        var indented = filled.Count(line => line.Indent > margin + 1 && line.Indent < margin + 10);
        return new PlainTextLayout
        {
            Width = width,
            IsHardWrapped = width is > 30 and < 130 && full * 2 > filled.Count && filled.Count > 6,
            HasBlankLines = (lines.Count - filled.Count) * 8 > filled.Count,
            HasIndents = indented > 1 && indented * 5 < filled.Count * 2,
        };
    }

    /// <summary>
    /// Whether <paramref name="next"/>, right below the lines of <paramref name="block"/>, begins a block of its own.
    /// </summary>
    public bool IsBlockStart(string text, List<SourceLine> block, SourceLine next)
    {
        var line = block[^1];
        var (isRow, isNextRow) = (IsTableRow(text, line), IsTableRow(text, next));
        if (next.HasFormFeed || isRow || isNextRow)
        {
            return next.HasFormFeed || isRow != isNextRow;
        }

        return IsHeading(text, next)
            || IsHeading(text, line)
            || (
                !IsHardWrapped ? IsParagraphLine(block, next)
                : HasBlankLines ? IsIndentedParagraph(block, next)
                : IsWrappedParagraph(line, next)
            );
    }

    /// <summary>
    /// Lines as long as paragraphs: without blank lines each is one; with them, one of over 200 columns that ends a
    /// sentence, while a shorter line end is a break within a paragraph.
    /// </summary>
    private bool IsParagraphLine(List<SourceLine> block, SourceLine next) =>
        !HasBlankLines
        || (EndsSentence(block[^1]) && (block[^1].Length > 200 || (HasIndents && IsFirstLine(block, next))));

    /// <summary>Wrapped lines, with blank lines between some paragraphs and the first lines of others set in.</summary>
    private bool IsIndentedParagraph(List<SourceLine> block, SourceLine next) =>
        HasIndents && EndsStatement(block[^1]) && IsFirstLine(block, next) && block[^1].Indent <= MaxParagraphIndent;

    /// <summary>
    /// Wrapped lines without blank lines: a paragraph ends where a line stops short, and begins where one is set in.
    /// </summary>
    private bool IsWrappedParagraph(SourceLine line, SourceLine next)
    {
        var stopsShort = line.Length < Width * 4 / 5;
        return (stopsShort && EndsStatement(line) && line.Last != ')')
            || (IsSetIn(line, next) && (stopsShort || (HasIndents && EndsStatement(line))))
            || (line.Length < Width / 2 && char.IsUpper(next.First));
    }

    private static bool EndsSentence(SourceLine line) => line.Last is '.' or '?' or '!';

    private static bool EndsStatement(SourceLine line) => EndsSentence(line) || ":”’)".Contains(line.Last);

    /// <summary>
    /// A line set in below one at the margin begins a paragraph; below a first line that stands alone it may be the
    /// second of an entry that hangs.
    /// </summary>
    private static bool IsFirstLine(List<SourceLine> block, SourceLine next) =>
        IsSetIn(block[^1], next) && block.Count > 1;

    private static bool IsSetIn(SourceLine line, SourceLine next) => next.Indent > line.Indent + 1;

    /// <summary>
    /// Whether a line begins a list item; among wrapped lines a dash or a number may just as well stand within a
    /// sentence.
    /// </summary>
    public bool IsListItem(string text, SourceLine line, SourceLine? above)
    {
        if (ListMarker.Parse(text.AsSpan(line.Content.Start, line.Content.Length)) is not { } marker)
        {
            return false;
        }

        if (above is { } open && marker.IsNumber && EndsInNumbers(text, open))
        {
            return false;
        }

        return !IsHardWrapped
            || above is null
            || (
                marker.IsNumber
                    ? above.Value.Last is '.' or ':' or ';' or '?' or '!' || above.Value.Length < Width * 3 / 4
                    : line.First is not ('–' or '—')
            );
    }

    /// <summary>
    /// Whether a line ends within numbers that cite: <c>in wheat (43,</c>, with <c>44) or corn</c> on the line below.
    /// </summary>
    private static bool EndsInNumbers(string text, SourceLine line)
    {
        var at = line.Content.End - 1;
        if (line.Last is not (',' or ';' or '-' or '–' or '—'))
        {
            return false;
        }

        while (
            at > line.Content.Start
            && (char.IsAsciiDigit(text[at]) || text[at] is ' ' or ',' or ';' or '-' or '–' or '—')
        )
        {
            at--;
        }

        return text[at] is '(' or '[' && at + 2 < line.Content.End;
    }

    /// <summary>Rows of a table stay together: a tab within, or bars around.</summary>
    private static bool IsTableRow(string text, SourceLine line)
    {
        var content = text.AsSpan(line.Content.Start, line.Content.Length);
        return content.Contains('\t')
            || (line.Indent >= 8 && text[line.Content.Start - 1] == '\t')
            || (line.First is '|' or '+' && line.Last is '|' or '+' && line.Length > 4);
    }

    /// <summary>
    /// A short line of its own such as <c>2.1 Methods</c>; where no blank lines part paragraphs, <c>References</c> too.
    /// </summary>
    private bool IsHeading(string text, SourceLine line) =>
        line.Length < Width * 3 / 4
        && (
            char.IsAsciiDigit(line.First)
                ? HeadingNumberParser.ParseLevel(text.AsSpan(line.Content.Start, line.Content.Length)) > 1
                : IsHardWrapped && !HasBlankLines && IsSectionName(text, line)
        );

    private static bool IsSectionName(string text, SourceLine line) =>
        line.Length < LongestSectionName
        && char.IsUpper(line.First)
        && SectionRoleClassifier.Classify(text.Substring(line.Content.Start, line.Content.Length)) != SectionRole.None;
}
