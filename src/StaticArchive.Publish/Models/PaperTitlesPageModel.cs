namespace StaticArchive.Publish.Models;

/// <summary>All papers by title.</summary>
/// <param name="PageLayout">Layout of the page.</param>
/// <param name="Total">How many papers there are.</param>
/// <param name="Views">The same papers in other orders.</param>
/// <param name="Letters">Papers by the first letter of their titles, of this part of the list.</param>
public sealed record PaperTitlesPageModel(
    PageLayoutModel PageLayout,
    int Total,
    IReadOnlyList<PageLink> Views,
    IReadOnlyList<TitleGroup> Letters
)
{
    /// <summary>To every letter, on this part or another.</summary>
    public required IReadOnlyList<PageLink> JumpLinks { get; init; }
}
