using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Markup;

/// <summary>The words that point at a note: <c>1</c>, <c>[1]</c>, <c>[footnote 1]</c>, <c>*</c>.</summary>
internal static class NoteMarker
{
    private const string Symbols = "*†‡§¶#";
    private const int LongestLabel = 5;

    /// <summary>
    /// The label that a marker gives; null where the words are no marker, such as <c>see note 3</c>. A word before the
    /// label is one only within brackets.
    /// </summary>
    public static string? ParseLabel(string words)
    {
        var text = words.Trim();
        var inner = text.Trim('[', ']', '(', ')').Trim();
        var blank = inner.LastIndexOf(' ');
        if (blank >= 0 && (inner.Length == text.Length || inner.AsSpan(0, blank).ContainsAnyInRange('0', '9')))
        {
            return null;
        }

        var label = inner[(blank + 1)..].TrimEnd('.', ':');
        return IsLabel(label) ? label : null;
    }

    /// <summary>The markers of a block cut down to the label itself: of <c>[footnote 1]</c> the <c>1</c>.</summary>
    public static Draft Narrow(Draft draft)
    {
        if (!draft.Content.Marks.Any(mark => mark.Kind == MarkKind.NoteReference))
        {
            return draft;
        }

        return draft with
        {
            Content = draft.Content with
            {
                Marks =
                [
                    .. draft
                        .Content.Marks.Select(mark =>
                            mark.Kind == MarkKind.NoteReference
                                ? mark with
                                {
                                    Span = FindLabel(draft.Text, mark.Span),
                                }
                                : mark
                        )
                        .OrderBy(mark => mark.Span.Start)
                        .ThenByDescending(mark => mark.Span.End),
                ],
            },
        };
    }

    private static Span FindLabel(string text, Span marker)
    {
        var end = marker.End;
        while (end > marker.Start && !IsLabelChar(text[end - 1]))
        {
            end--;
        }

        var start = end;
        while (start > marker.Start && IsLabelChar(text[start - 1]))
        {
            start--;
        }

        return start < end ? new Span(start, end) : marker;
    }

    private static bool IsLabelChar(char unit) =>
        char.IsLetterOrDigit(unit) || char.IsNumber(unit) || Symbols.Contains(unit, StringComparison.Ordinal);

    /// <summary>Digits, a letter or two, a small Roman number, or a symbol once or twice.</summary>
    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= LongestLabel
        && (
            label.All(char.IsNumber)
            || (label.Length < 3 && char.IsLetter(label[0]) && label.All(char.IsLetterOrDigit))
            || label.All(unit => unit is 'i' or 'v' or 'x' or 'l')
            || label.All(unit => Symbols.Contains(unit, StringComparison.Ordinal))
        );
}
