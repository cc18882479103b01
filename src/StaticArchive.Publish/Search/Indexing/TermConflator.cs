using StaticArchive.Model;
using StaticArchive.Publish.Search.Compression;
using StaticArchive.Publish.Search.Terms;

namespace StaticArchive.Publish.Search.Indexing;

/// <summary>Puts the words of the archive into groups of forms, in order.</summary>
internal static class TermConflator
{
    /// <summary>
    /// A form has to begin like its stem, so that looking it up leads to its group: <c>dying</c> stays apart from
    /// <c>die</c>.
    /// </summary>
    private const int MinCommonPrefix = 3;

    /// <summary>The groups in the order of what their forms are without endings.</summary>
    public static IReadOnlyList<ConflationClass> Conflate(Lexicon lexicon) =>
        [
            .. Concurrency
                .Map([.. lexicon.Terms], term => new { term.Text, Stem = GetStem(term) })
                .GroupBy(pair => pair.Stem, pair => pair.Text, StringComparer.Ordinal)
                .Select(forms => CreateClass(forms.Key, forms.Order(StringComparer.Ordinal).ToArray()))
                .OrderBy(group => group.MinKey, StringComparer.Ordinal)
                .ThenBy(group => group.First, StringComparer.Ordinal),
        ];

    private static string GetStem(Lexicon.LexiconTerm term)
    {
        if (!term.IsEnglish)
        {
            return term.Text;
        }

        var colon = term.Text.IndexOf(':');
        var word = term.Text[(colon + 1)..];
        var stem = Porter2Stemmer.Stem(word);
        return FrontCoder.GetPrefixLength(word, stem) < Math.Min(MinCommonPrefix, word.Length)
            ? term.Text
            : term.Text[..(colon + 1)] + stem;
    }

    private static ConflationClass CreateClass(string stem, string[] forms)
    {
        var shared = FrontCoder.GetPrefixLength(forms[0], forms[^1]);
        return new ConflationClass(forms[0][..Math.Min(shared, FrontCoder.GetPrefixLength(stem, forms[0]))], forms);
    }
}
