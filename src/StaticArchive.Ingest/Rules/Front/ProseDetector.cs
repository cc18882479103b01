using StaticArchive.Ingest.Recognition;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Front;

/// <summary>
/// Tells where the text begins below a title: prose, and not one more line of names, dates or institutions.
/// </summary>
internal static class ProseDetector
{
    private static readonly ProseRule[] Rules =
    [
        // The boards of five valleys met for two years and never agreed on a common plan.
        new("a long sentence", FewestWords: 15, _ => true),
        // We asked everyone. All of them said no.
        new("two sentences", FewestWords: 9, HasTwoSentences),
        // The boards of the valleys met in Southwick every month.
        new("mostly small letters", FewestWords: 9, IsMostlyLowercase),
        // The cooperation of both boards was slow.
        new("small letters throughout", FewestWords: 4, IsPlainSentence),
        // This follows Carter (1992).
        new("a sentence that cites", FewestWords: 0, CitingSentenceDetector.IsCitingSentence),
    ];

    /// <summary>
    /// Whether a text is prose: it ends as a sentence does, perhaps before the mark of a note, <c>[2]</c>, and one of
    /// the rules applies.
    /// </summary>
    public static bool IsProse(string text) =>
        !SentenceBoundaryDetector.IsUnterminated(WithoutNoteMark(text))
        && SentenceBoundaryDetector.CountWords(text) is var words
        && Array.Exists(Rules, rule => words >= rule.FewestWords && rule.Applies(text));

    private static string WithoutNoteMark(string text) =>
        text is [.., ']']
        && text.LastIndexOf('[') is > 0 and var open
        && text.AsSpan(open + 1, text.Length - open - 2).IndexOfAnyExceptInRange('0', '9') < 0
            ? text[..open]
            : text;

    /// <summary>
    /// Whether nothing in a text shows capitals or digits as dates, names and institutions do, but the beginnings of
    /// its sentences: a short text may begin at once, <c>The cooperation of both boards was slow.</c>
    /// </summary>
    public static bool IsPlainSentence(string text)
    {
        var others = WordTokenizer.Split(text).Count(word => !char.IsLower(word[0]));
        return char.IsUpper(text[0]) && others <= 1 + CountLaterSentences(text);
    }

    private static int CountLaterSentences(string text)
    {
        var count = 0;
        for (var i = 2; i < text.Length; i++)
        {
            count += char.IsUpper(text[i]) && text[i - 1] == ' ' && text[i - 2] == '.' ? 1 : 0;
        }

        return count;
    }

    /// <summary>Names, titles and institutions are full of capitals; a sentence is not.</summary>
    private static bool IsMostlyLowercase(string text)
    {
        var words = WordTokenizer.Tokenize(text).ToList();
        return words.Count(word => char.IsLower(text[word.Start])) * 4 >= words.Count * 3;
    }

    /// <summary>A stop between a small letter and a capital: <c>… the cheapest bid. We asked …</c></summary>
    private static bool HasTwoSentences(string text)
    {
        var stop = text.IndexOf(". ", StringComparison.Ordinal);
        return stop > 2
            && char.IsLower(text[stop - 1])
            && char.IsLower(text[stop - 2])
            && stop + 2 < text.Length
            && char.IsUpper(text[stop + 2]);
    }
}
