using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.Notes;

/// <summary>A line that begins as a note does: <c>3 Ibid., p. 4.</c></summary>
/// <param name="Draft">Index of its block.</param>
/// <param name="Start">Where it begins in the block's text.</param>
/// <param name="Number">Its number.</param>
/// <param name="HasStop">Whether a stop or bracket ends the number, as in any list: <c>3. </c></param>
internal sealed record NoteLine(int Draft, int Start, int Number, bool HasStop)
{
    /// <summary>The line at an offset of a text; null where it begins otherwise.</summary>
    public static NoteLine? Parse(string text, int draft, int start, int end)
    {
        var open = GetBracket(text, start, end);
        var figures = open == ' ' ? start : start + 1;
        if (figures < end && char.IsAsciiLetterLower(text[figures]))
        {
            return ParseNumeral(text, new NoteLine(draft, start, 0, false), open, new Span(figures, end));
        }

        var at = figures;
        while (at < end && NoteMarkerScanner.IsFigure(text[at]))
        {
            at++;
        }

        var number = NoteMarkerScanner.ParseNumber(text.AsSpan(figures, at - figures));
        return number == 0 || at >= end || (open != ' ' && text[at] is not (']' or ')'))
            ? null
            : ParseWords(new NoteLine(draft, start, number, text[at] is '.' or ')' or ']'), text, at, end);
    }

    private static char GetBracket(string text, int at, int end) => at < end && text[at] is '[' or '(' ? text[at] : ' ';

    /// <summary><c>ii Ibid.</c>, <c>(ii) Ibid.</c>, but a letter only in square brackets.</summary>
    private static NoteLine? ParseNumeral(string text, NoteLine line, char open, Span rest)
    {
        var stop = rest.Start + NoteNumerals.GetLength(text, rest.Start);
        var number = NoteNumerals.Parse(text.AsSpan(rest.Start, stop - rest.Start));
        if (number == 0 || stop + 2 >= rest.End || (NoteNumerals.IsLetter(number) && open != '['))
        {
            return null;
        }

        var isClosed = open == ' ' ? text[stop] == '.' : text[stop] is ')' or ']';
        return (isClosed || open == ' ') && BeginsSentence(text, isClosed ? stop + 1 : stop)
            ? line with
            {
                Number = number,
                HasStop = isClosed,
                Symbol = text[rest.Start..stop],
            }
            : null;
    }

    private static bool BeginsSentence(string text, int blank) =>
        text[blank] == ' '
        && (char.IsUpper(text[blank + 1]) || "“‘\"".Contains(text[blank + 1], StringComparison.Ordinal));

    /// <summary>The line, where the words behind its number, which ends at an offset, are those of a note.</summary>
    private static NoteLine? ParseWords(NoteLine line, string text, int at, int end)
    {
        var isRaised = NoteMarkerScanner.IsRaised(text[at - 1]);
        at += line.HasStop ? 1 : 0;
        var isParted = at < end && text[at] == ' ';
        var word = isParted ? at + 1 : at;
        return word + 1 < end && BeginsNote(text[word], isParted, isRaised) ? line : null;
    }

    /// <summary>A blank parts number and note; one glued begins with a capital or a quotation mark.</summary>
    private static bool BeginsNote(char first, bool isParted, bool isRaised) =>
        isParted || isRaised
            ? char.IsLetterOrDigit(first) || "“‘\"'«(<[—–".Contains(first, StringComparison.Ordinal)
            : char.IsUpper(first) || first is '“' or '‘';

    /// <summary>The sign that the note has for a number: <c>*</c>, <c>††</c>; null for none.</summary>
    public string? Symbol { get; init; }

    /// <summary>The label as printed, without brackets and stops.</summary>
    public string Label => Symbol ?? Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
