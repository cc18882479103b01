using StaticArchive.Model.Text;

namespace StaticArchive.Publish.Pages;

/// <summary>
/// Chooses which parts of a list a part links to. All while they are few; of very many those that begin a letter, and
/// those of the letter one is at: every part is two steps away, and no page repeats a hundred ranges.
/// </summary>
internal static class PartSelector
{
    private const int MaxLinks = 40;

    /// <summary>Numbers of the parts to link to.</summary>
    /// <param name="keys">What each part begins with: <c>Abbott, A.</c>.</param>
    /// <param name="current">The part that links.</param>
    public static IEnumerable<int> Select(IReadOnlyList<string> keys, int current)
    {
        var initials = keys.Select(key => Folding.Fold(key) is [var initial, ..] ? initial : ' ').ToList();
        return Enumerable
            .Range(0, keys.Count)
            .Where(i =>
                keys.Count <= MaxLinks
                || i == 0
                || initials[i] != initials[i - 1]
                || initials[i] == initials[current]
                || Math.Abs(i - current) == 1
            );
    }
}
