using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Blocks;

/// <summary>
/// Words divided at a line end: <c>commis-</c> / <c>sioning</c>. The hyphen goes only where the document knows the word
/// without it; <c>co-</c> / <c>terminous</c> keeps it and loses the line end.
/// </summary>
internal static class DehyphenationRule
{
    /// <summary>Joins them.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        if (!drafts.Any(draft => draft.Content.Breaks.Any(at => IsHyphenated(draft.Text, at))))
        {
            return drafts;
        }

        var known = CollectVocabulary(drafts);
        return [.. drafts.Select(draft => Dehyphenate(draft, known))];
    }

    private static Draft Dehyphenate(Draft draft, HashSet<string> known)
    {
        if (draft.Table is not null || !draft.Content.Breaks.Any(at => IsHyphenated(draft.Text, at)))
        {
            return draft;
        }

        var cuts = new List<Span>();
        foreach (var at in draft.Content.Breaks.Where(at => IsHyphenated(draft.Text, at)))
        {
            var (left, right) = (WordBefore(draft.Text, at - 1), WordAfter(draft.Text, at + 1));
            // A soft hyphen is never part of the word.
            var drop = draft.Text[at - 1] == '\u00AD' || known.Contains(Folding.Fold(left + right));
            cuts.Add(new Span(drop ? at - 1 : at, at + 1));
        }

        return draft with
        {
            Content = draft.Content.Without(cuts),
        };
    }

    /// <summary>
    /// A letter, a hyphen, a line end, a small letter; <c>pre-</c> / <c>and post-war</c> is left alone.
    /// </summary>
    private static bool IsHyphenated(string text, int at) =>
        at >= 2
        && at + 1 < text.Length
        && text[at - 1] is '-' or '\u00AD'
        && char.IsLetter(text[at - 2])
        && char.IsLetter(text[at + 1])
        && WordAfter(text, at + 1) is not ("and" or "or" or "to");

    private static HashSet<string> CollectVocabulary(IReadOnlyList<Draft> drafts)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var draft in drafts)
        {
            foreach (var (start, end) in WordTokenizer.Tokenize(draft.Text))
            {
                var isHyphenated =
                    (end < draft.Text.Length && draft.Text[end] == '-') || (start > 0 && draft.Text[start - 1] == '-');
                if (!isHyphenated)
                {
                    words.Add(Folding.Fold(draft.Text[start..end]));
                }
            }
        }

        return words;
    }

    private static string WordBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text[start..end];
    }

    private static string WordAfter(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return text[start..end];
    }
}
