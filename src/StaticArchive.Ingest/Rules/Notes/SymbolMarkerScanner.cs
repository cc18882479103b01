using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.Notes;

/// <summary>
/// Finds signs that may point at notes: <c>in spring.* Few</c>, <c>at the time,† and</c>, <c>by hand * and</c>. In a
/// text with signs around words they are emphasis: <c>*never*</c>.
/// </summary>
internal static class SymbolMarkerScanner
{
    /// <summary>All of a block, in order; their numbers are still 0.</summary>
    public static IEnumerable<NoteMarkerCandidate> Scan(Draft draft, int index)
    {
        var text = draft.Text;
        for (var at = 0; at < text.Length; at++)
        {
            if (!NoteSymbols.IsSign(text[at]))
            {
                continue;
            }

            var end = at + Math.Max(1, NoteSymbols.Count(text, at));
            if (OpensEmphasis(text, at, end))
            {
                yield break;
            }

            if (at > 0 && IsMarker(text, at, end))
            {
                yield return new NoteMarkerCandidate(index, new Span(at, end), 0, NoteMarkerStyle.Glued, 0);
            }

            at = end - 1;
        }
    }

    private static bool OpensEmphasis(string text, int at, int end) =>
        text[at] == '*' && (at == 0 || text[at - 1] is ' ' or '(') && end < text.Length && char.IsLetter(text[end]);

    /// <summary>Glued to a word or its stop, or alone between two words; a sum has figures beside it.</summary>
    private static bool IsMarker(string text, int at, int end)
    {
        var after = end < text.Length ? text[end] : ' ';
        if (char.IsLetterOrDigit(after))
        {
            return false;
        }

        if (text[at - 1] != ' ')
        {
            return char.IsLetterOrDigit(text[at - 1])
                || ".,;:?!)]’”\"'»".Contains(text[at - 1], StringComparison.Ordinal);
        }

        return at > 1 && char.IsLetter(text[at - 2]) && (end + 1 >= text.Length || char.IsLetter(text[end + 1]));
    }
}
