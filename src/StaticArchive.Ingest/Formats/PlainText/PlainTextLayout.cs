using StaticArchive.Ingest.Recognition;
using StaticArchive.Ingest.Sources;

namespace StaticArchive.Ingest.Formats.PlainText;

/// <summary>How a plain text shows where a paragraph ends.</summary>
internal sealed class PlainTextLayout
{
    private readonly int _width;
    private readonly bool _wrapped;
    private readonly bool _blankLines;
    private readonly bool _indents;

    private PlainTextLayout(int width, bool wrapped, bool blankLines, bool indents) =>
        (_width, _wrapped, _blankLines, _indents) = (width, wrapped, blankLines, indents);

    /// <summary>
    /// Finds the shape. Lines are hard-wrapped when most of those that do not end a paragraph stop just short of one
    /// width under 130 columns; else a line is a paragraph, unless blank lines part the text throughout.
    /// </summary>
    public static PlainTextLayout Detect(List<SourceLine> lines)
    {
        var lengths = lines.Where(line => !line.IsBlank).Select(line => line.Length).Order().ToList();
        if (lengths.Count == 0)
        {
            return new PlainTextLayout(0, wrapped: false, blankLines: true, indents: false);
        }

        var width = lengths[(lengths.Count * 19 / 20)];
        var blanks = lines.Count(line => line.IsBlank);
        var full = lengths.Count(length => length > width * 3 / 4);
        var wrapped = width is > 30 and < 130 && full * 2 > lengths.Count && lengths.Count > 6;
        // A few lines set in from the others begin paragraphs; many are set in for another reason.
        var edge = lines.Where(line => !line.IsBlank).GroupBy(line => line.Indent).MaxBy(group => group.Count())!.Key;
        var indented = lines.Count(line => !line.IsBlank && line.Indent > edge + 1 && line.Indent < edge + 10);
        return new PlainTextLayout(
            width,
            wrapped,
            blanks * 8 > lengths.Count,
            indented > 1 && indented * 5 < lengths.Count * 2
        );
    }

    /// <summary>
    /// Whether <paramref name="next"/>, right below <paramref name="line"/>, begins a block of its own.
    /// </summary>
    public bool IsBlockStart(string text, SourceLine line, SourceLine next)
    {
        if (next.HasFormFeed)
        {
            return true;
        }

        if (IsTableRow(text, line) || IsTableRow(text, next))
        {
            return !(IsTableRow(text, line) && IsTableRow(text, next));
        }

        if (IsHeading(text, next) || IsHeading(text, line))
        {
            return true;
        }

        if (!_wrapped)
        {
            // Among blank lines a short line end is a break within; a long one ended a paragraph of its own.
            return !_blankLines
                || (
                    line.Last is '.' or '?' or '!' && (line.Length > 200 || (_indents && next.Indent > line.Indent + 1))
                );
        }

        var ends = line.Last is '.' or '?' or '!' or ':' or '”' or '’' or ')';
        if (_blankLines)
        {
            return _indents && ends && next.Indent > line.Indent + 1 && !IsIndented(line);
        }

        var stopsShort = line.Length < _width * 4 / 5;
        return (stopsShort && ends && line.Last != ')')
            || (next.Indent > line.Indent + 1 && (stopsShort || (_indents && ends)))
            || (line.Length < _width / 2 && char.IsUpper(next.First));
    }

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

        return !_wrapped
            || above is null
            || (
                marker.IsNumber
                    ? above.Value.Last is '.' or ':' or ';' || above.Value.Length < _width * 3 / 4
                    : line.First is not ('–' or '—')
            );
    }

    /// <summary>Rows of a table stay together: a tab within, or bars around.</summary>
    private static bool IsTableRow(string text, SourceLine line)
    {
        var content = text.AsSpan(line.Content.Start, line.Content.Length);
        return content.Contains('\t')
            || (line.Indent >= 8 && text[line.Content.Start - 1] == '\t')
            || (line.First is '|' or '+' && line.Last is '|' or '+' && line.Length > 4);
    }

    private static bool IsIndented(SourceLine line) => line.Indent > 12;

    /// <summary>A short line of its own such as <c>2.1 Methods</c>.</summary>
    private bool IsHeading(string text, SourceLine line) =>
        line.Length < _width * 3 / 4
        && char.IsAsciiDigit(line.First)
        && HeadingNumberParser.ParseLevel(text.AsSpan(line.Content.Start, line.Content.Length)) > 1;
}
