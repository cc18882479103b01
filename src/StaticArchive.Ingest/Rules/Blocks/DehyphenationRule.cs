using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Blocks;

/// <summary>
/// Words divided at a line end: <c>commis-</c> / <c>sioning</c>. The hyphen goes only where the document knows the word
/// without it, or where the second half is an ending that is no word; <c>co-</c> / <c>terminous</c> keeps it and loses
/// the line end.
/// </summary>
internal static class DehyphenationRule
{
    /// <summary>Words and prefixes that keep a hyphen: <c>mid-sized</c>, <c>twenty-one</c>.</summary>
    private static readonly HashSet<string> FirstElements = WordList.ParseSet(
        "all anti by co cross down euro ever ex far first five four full half hard high home ill in large late long "
            + "low mid middle multi near new nine non now off old on one open out over part post pre pro quasi right "
            + "second self semi seven short single six small so ten then third three to twenty thirty forty fifty "
            + "sixty seventy eighty ninety two under up vice well whole wide working year",
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Words that follow a hyphen in compounds of any first word: <c>decision-making</c>.</summary>
    private static readonly HashSet<string> SecondElements = WordList.ParseSet(
        "and or to based built called class directed driven free friendly funded held in keeping led like made making "
            + "minded off old on operation operative out owned paid payer related run scale sharing sized specific "
            + "style taking term time up wide word work year",
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Endings that no compound is made of: <c>agree-</c> / <c>ment</c>.</summary>
    private static readonly HashSet<string> Endings = WordList.ParseSet(
        "ment ments tion tions tional tionally sion sions sional ness nesses ity ities tive tives tively ance ances "
            + "ence ences ously fully lessly edly ingly ised ising isation isations ized izing ization izations",
        StringComparer.Ordinal
    );

    /// <summary>Joins them.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        if (!drafts.Any(draft => draft.Content.Breaks.Any(at => IsHyphenated(draft.Text, at))))
        {
            return drafts;
        }

        var known = CollectVocabulary(drafts);
        var divides = drafts.Any(draft => draft.Content.Breaks.Any(at => IsKnownWhole(draft.Text, at, known)));
        return [.. drafts.Select(draft => Dehyphenate(draft, known, divides))];
    }

    private static Draft Dehyphenate(Draft draft, HashSet<string> known, bool divides)
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
            var drop =
                draft.Text[at - 1] == '\u00AD'
                || IsEnding(left, right)
                || known.Contains(Folding.Fold(left + right))
                || (divides && IsFragment(left, right, known));
            if (drop || !IsSuspended(right))
            {
                cuts.Add(new Span(drop ? at - 1 : at, at + 1));
            }
        }

        return draft with
        {
            Content = draft.Content.Without(cuts),
        };
    }

    /// <summary><c>agree-</c> / <c>ment</c>, not <c>x-</c> / <c>ance</c></summary>
    private static bool IsEnding(string left, string right) => left.Length > 1 && Endings.Contains(right);

    private static bool IsKnownWhole(string text, int at, HashSet<string> known) =>
        IsHyphenated(text, at) && known.Contains(Folding.Fold(WordBefore(text, at - 1) + WordAfter(text, at + 1)));

    /// <summary>
    /// In a document that divides words, <c>re-</c> / <c>port</c> is a divided one: <c>re</c> is no word of it, and
    /// neither half is one that compounds are made of.
    /// </summary>
    private static bool IsFragment(string left, string right, HashSet<string> known) =>
        left.Length > 1
        && char.IsLower(right[0])
        && !FirstElements.Contains(left)
        && !SecondElements.Contains(right)
        && !known.Contains(Folding.Fold(left))
        && !known.Contains(Folding.Fold(right));

    /// <summary>
    /// A letter, a hyphen, a line end, a letter; <c>pre-</c> / <c>and post-war</c> is left alone, <c>Nai-</c> /
    /// <c>to</c> is a divided name.
    /// </summary>
    private static bool IsHyphenated(string text, int at) =>
        at >= 2
        && at + 1 < text.Length
        && text[at - 1] is '-' or '\u00AD'
        && char.IsLetter(text[at - 2])
        && char.IsLetter(text[at + 1])
        && (!IsSuspended(WordAfter(text, at + 1)) || char.IsUpper(WordBefore(text, at - 1)[0]));

    /// <summary><c>pre-</c> / <c>and post-war</c></summary>
    private static bool IsSuspended(string right) => right is "and" or "or" or "to";

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
