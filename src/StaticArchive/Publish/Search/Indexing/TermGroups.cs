using StaticArchive.Publish.Search.Coding;
using StaticArchive.Publish.Search.Terms;
using StaticArchive.Text;

namespace StaticArchive.Publish.Search.Indexing;

/// <summary>Puts the words of the archive into groups of forms, in order.</summary>
internal static class TermGroups
{
    /// <summary>A form has to begin like its stem, so that looking it up leads to its group: <c>dying</c> stays apart from <c>die</c>.</summary>
    private const int LeastShared = 3;

    /// <summary>The groups in the order of what their forms are without endings.</summary>
    public static IReadOnlyList<WordGroup> Of(Lexicon lexicon) =>
        [.. SideBySide.Map([.. lexicon.Terms], term => new { term.Text, Stem = StemOf(term) }).GroupBy(pair => pair.Stem, pair => pair.Text, StringComparer.Ordinal)
            .Select(forms => Group(forms.Key, [.. forms.Order(StringComparer.Ordinal)])).OrderBy(group => group.Key, StringComparer.Ordinal).ThenBy(group => group.First, StringComparer.Ordinal)];

    private static string StemOf(Lexicon.Term term)
    {
        if (!term.English)
        {
            return term.Text;
        }

        var colon = term.Text.IndexOf(':');
        var word = term.Text[(colon + 1)..];
        var stem = Porter2.Stem(word);
        return WordGroups.Shared(word, stem) < Math.Min(LeastShared, word.Length) ? term.Text : term.Text[..(colon + 1)] + stem;
    }

    private static WordGroup Group(string stem, IReadOnlyList<string> forms)
    {
        var shared = WordGroups.Shared(forms[0], forms[^1]);
        return new WordGroup(forms[0][..Math.Min(shared, WordGroups.Shared(stem, forms[0]))], forms);
    }
}
