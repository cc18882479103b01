using StaticArchive.Model;

namespace StaticArchive.Ingest.Sources;

/// <summary>A line of a plain text.</summary>
/// <param name="Content">Without white space at its ends and without its line end.</param>
/// <param name="Indent">Columns of white space before it; a tab counts eight.</param>
/// <param name="Length">Columns from its first to its last unit.</param>
/// <param name="HasFormFeed">Whether a page began on it.</param>
/// <param name="Last">Its last unit, NUL for a blank line.</param>
/// <param name="First">Its first unit, NUL for a blank line.</param>
internal readonly record struct SourceLine(
    Span Content,
    int Indent,
    int Length,
    bool HasFormFeed,
    char First,
    char Last
)
{
    /// <summary>Whether nothing stands on it.</summary>
    public bool IsBlank => Content.IsEmpty;

    /// <summary>A part of it, which is a line of its own in a column.</summary>
    public SourceLine Slice(string text, int start, int end) =>
        start == end
            ? new SourceLine(new Span(start, start), 0, 0, HasFormFeed: false, '\0', '\0')
            : this with
            {
                Content = new Span(start, end),
                Length = end - start,
                First = text[start],
                Last = text[end - 1],
            };

    /// <summary>The lines of a text; CR, LF and CRLF end a line.</summary>
    public static List<SourceLine> Split(string text, int start)
    {
        var lines = new List<SourceLine>();
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny('\n', '\r');
            var end = length < 0 ? text.Length : start + length;
            lines.Add(Create(text, start, end));
            start = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;
        }

        return lines;
    }

    private static SourceLine Create(string text, int start, int end)
    {
        var formFeed = text.AsSpan(start, end - start).Contains('\f');
        var indent = 0;
        while (start < end && IsBlankUnit(text[start]))
        {
            indent += text[start] == '\t' ? 8 : 1;
            start++;
        }

        while (end > start && IsBlankUnit(text[end - 1]))
        {
            end--;
        }

        return start == end
            ? new SourceLine(new Span(start, start), 0, 0, formFeed, '\0', '\0')
            : new SourceLine(new Span(start, end), indent, end - start, formFeed, text[start], text[end - 1]);
    }

    private static bool IsBlankUnit(char unit) => char.IsWhiteSpace(unit) || char.IsControl(unit) || unit == '\uFEFF';
}
