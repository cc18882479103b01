namespace StaticArchive.Publish.Models;

/// <summary>Everybody who wrote a paper.</summary>
/// <param name="PageLayout">Layout of the page.</param>
/// <param name="People">In the order of their family names.</param>
/// <param name="Views">The same papers in other orders.</param>
public sealed record PersonListPageModel(
    PageLayoutModel PageLayout,
    IReadOnlyList<PersonListItem> People,
    IReadOnlyList<PageLink> Views
)
{
    /// <summary>Whether there are people to narrow and sort.</summary>
    public bool HasTools => People.Count > 1;

    /// <summary>Whether the papers of those who have a page are counted and not named.</summary>
    public bool IsBrief { get; init; }

    /// <summary>To the first person of each letter, where there are many; else none.</summary>
    public IReadOnlyList<PageLink> JumpLinks { get; init; } = [];
}
