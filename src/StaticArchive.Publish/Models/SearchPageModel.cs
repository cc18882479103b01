namespace StaticArchive.Publish.Models;

/// <summary>The search page.</summary>
/// <param name="PageLayout">Layout of the page.</param>
/// <param name="Holdings">What is searched: <c>4 papers, 210 works and 96 events</c>.</param>
/// <param name="Lists">Lists that lead to the papers without searching.</param>
/// <param name="Help">Queries and what they mean.</param>
public sealed record SearchPageModel(
    PageLayoutModel PageLayout,
    string Holdings,
    IReadOnlyList<PageLink> Lists,
    IReadOnlyList<(string Query, string Meaning)> Help
);
