using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Recognition;

/// <summary>
/// Finds which words the running text uses with a small letter, as common words: <c>warm lets</c> below
/// <c>Warm Lets</c>.
/// </summary>
internal static class LowercaseWordFinder
{
    /// <summary>Those of some words, in small letters, that paragraphs and items of lists hold so.</summary>
    public static HashSet<string> Find(IReadOnlyList<Draft> drafts, IEnumerable<string> words) =>
        words.Distinct(StringComparer.Ordinal).Where(word => IsUsed(drafts, word)).ToHashSet(StringComparer.Ordinal);

    /// <summary>
    /// Whether paragraphs or items of lists hold a word, in small letters. Looking for a few words one by one costs
    /// less than finding every word of a text.
    /// </summary>
    public static bool IsUsed(IReadOnlyList<Draft> drafts, string word)
    {
        foreach (var draft in drafts)
        {
            if (draft.Kind is BlockKind.Paragraph or BlockKind.ListItem && Holds(draft.Text, word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(string text, string word)
    {
        var at = text.IndexOf(word, StringComparison.Ordinal);
        while (at >= 0)
        {
            var end = at + word.Length;
            if (
                (at == 0 || !WordTokenizer.IsWordChar(text[at - 1]))
                && (end == text.Length || !WordTokenizer.IsWordChar(text[end]))
            )
            {
                return true;
            }

            at = text.IndexOf(word, end, StringComparison.Ordinal);
        }

        return false;
    }
}
