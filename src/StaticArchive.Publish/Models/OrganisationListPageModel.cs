namespace StaticArchive.Publish.Models;

/// <summary>The list of organisations.</summary>
/// <param name="PageLayout">Layout of the page.</param>
/// <param name="Groups">Organisations by what they are.</param>
public sealed record OrganisationListPageModel(
    PageLayoutModel PageLayout,
    IReadOnlyList<(string Type, IReadOnlyList<PageLink> Organisations)> Groups
);
