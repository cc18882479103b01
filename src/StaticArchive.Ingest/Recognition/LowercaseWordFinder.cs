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
    public static HashSet<string> Find(IReadOnlyList<Draft> drafts, IEnumerable<string> words)
    {
        var wanted = words.ToHashSet(StringComparer.Ordinal);
        var lookup = wanted.GetAlternateLookup<ReadOnlySpan<char>>();
        var found = new HashSet<string>(StringComparer.Ordinal);
        if (wanted.Count == 0)
        {
            return found;
        }

        foreach (var draft in drafts)
        {
            if (draft.Kind is not (BlockKind.Paragraph or BlockKind.ListItem))
            {
                continue;
            }

            foreach (var (start, end) in WordTokenizer.Tokenize(draft.Text))
            {
                if (lookup.TryGetValue(draft.Text.AsSpan(start, end - start), out var word))
                {
                    found.Add(word);
                }
            }
        }

        return found;
    }
}
