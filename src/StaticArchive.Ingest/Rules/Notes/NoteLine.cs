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
        var at = start;
        var open = at < end && text[at] is '[' or '(' ? text[at++] : ' ';
        var figures = at;
        while (at < end && NoteMarkerScanner.IsFigure(text[at]))
        {
            at++;
        }

        var number = NoteMarkerScanner.ParseNumber(text.AsSpan(figures, at - figures));
        if (number == 0 || at >= end || (open != ' ' && text[at] is not (']' or ')')))
        {
            return null;
        }

        var hasStop = text[at] is '.' or ')' or ']';
        at += hasStop ? 1 : 0;
        var isParted = at < end && text[at] == ' ';
        var word = isParted ? at + 1 : at;
        return word + 1 < end && BeginsNote(text[word], isParted, NoteMarkerScanner.IsRaised(text[figures]))
            ? new NoteLine(draft, start, number, hasStop)
            : null;
    }

    /// <summary>A blank parts number and note; glued, the note has to begin with a capital or a quotation mark.</summary>
    private static bool BeginsNote(char first, bool isParted, bool isRaised) =>
        isParted || isRaised
            ? char.IsLetter(first) || char.IsDigit(first) || "“‘\"'«(<[—–".Contains(first, StringComparison.Ordinal)
            : char.IsUpper(first) || first is '“' or '‘';

    /// <summary>The label as digits.</summary>
    public string Label => Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
