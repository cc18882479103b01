using StaticArchive.Model;

namespace StaticArchive.Ingest.Sources;

/// <summary>A line of a plain text.</summary>
/// <param name="Content">Its span without line end and without white space at its ends.</param>
/// <param name="Indent">Columns of white space before the content; a tab counts eight.</param>
/// <param name="Length">Columns of the content: its UTF-16 code units.</param>
/// <param name="HasFormFeed">Whether a page begins on it.</param>
/// <param name="First">First unit of the content; NUL for a blank line.</param>
/// <param name="Last">Last unit of the content; NUL for a blank line.</param>
internal readonly record struct SourceLine(
    Span Content,
    int Indent,
    int Length,
    bool HasFormFeed,
    char First,
    char Last
)
{
    /// <summary>Whether it has no content.</summary>
    public bool IsBlank => Content.IsEmpty;

    /// <summary>A part of the line as a line of its own, for pages of two columns; half-open.</summary>
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
