using StaticArchive.Ingest.Drafts;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Boilerplate;

/// <summary>Counts the words by which a stretch of text sells something.</summary>
internal static class PromotionalTermCounter
{
    /// <summary>
    /// How many of the terms occur in the blocks from <paramref name="start"/> up to <paramref name="end"/>, which is
    /// not of them; each counts once.
    /// </summary>
    public static int Count(IReadOnlyList<Draft> drafts, int start, int end, string[] terms)
    {
        var text = Folding.Fold(string.Join(' ', drafts.Skip(start).Take(end - start).Select(draft => draft.Text)));
        return terms.Count(term => text.Contains(term, StringComparison.Ordinal));
    }
}
