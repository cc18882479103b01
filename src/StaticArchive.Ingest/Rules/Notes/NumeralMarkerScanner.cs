using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.Notes;

/// <summary>
/// Finds Roman numbers and letters that may point at notes: <c>in spring.i Few</c>, <c>the time.[b]</c>, <c>objected
/// (ii)</c>, raised ones.
/// </summary>
internal static class NumeralMarkerScanner
{
    private const string Stops = ".,;:?!)]’”\"»";

    /// <summary>All candidates of a block, in order.</summary>
    public static IEnumerable<NoteMarkerCandidate> Scan(Draft draft, int index)
    {
        var text = draft.Text;
        var raised = NoteMarkerScanner.FindStarts(draft, MarkKind.Superscript);
        for (var at = 1; at < text.Length; at++)
        {
            if (!char.IsAsciiLetterLower(text[at]) || (char.IsLetterOrDigit(text[at - 1]) && !raised.Contains(at)))
            {
                continue;
            }

            var length = NoteNumerals.GetLength(text, at);
            var number = NoteNumerals.Parse(text.AsSpan(at, length));
            if (number > 0 && FindStyle(text, new Span(at, at + length), number, raised.Contains(at)) is { } style)
            {
                yield return new NoteMarkerCandidate(index, new Span(at, at + length), number, style, 3);
            }
        }
    }

    private static NoteMarkerStyle? FindStyle(string text, Span word, int number, bool isRaised)
    {
        var (before, after) = (text[word.Start - 1], word.End < text.Length ? text[word.End] : ' ');
        return (before, after) switch
        {
            ('[', ']') => NoteMarkerStyle.Bracketed,
            ('(', ')') => NoteMarkerStyle.Parenthesised,
            _ when isRaised => NoteMarkerStyle.Raised,
            _ when NoteNumerals.IsLetter(number) || char.IsLetterOrDigit(after) => null,
            _ => Stops.Contains(before, StringComparison.Ordinal) && after is ' ' or '\n'
                ? NoteMarkerStyle.Glued
                : null,
        };
    }
}
