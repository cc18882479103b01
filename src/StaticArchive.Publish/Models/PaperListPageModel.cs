using System.Globalization;
using StaticArchive.Model;
using StaticArchive.Publish.Exports;
using StaticArchive.Publish.Pages;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Theme;

namespace StaticArchive.Publish.Models;

/// <summary>The list of papers, or a part of it.</summary>
/// <param name="PageLayout">Layout of the page.</param>
/// <param name="Total">How many papers there are.</param>
/// <param name="Papers">The papers of this part.</param>
/// <param name="Years">Years, each leading to its first paper.</param>
/// <param name="Pagination">The parts of the list; empty where there is one.</param>
/// <param name="Files">The whole list for reference managers.</param>
public sealed record PaperListPageModel(
    PageLayoutModel PageLayout,
    int Total,
    IReadOnlyList<PaperCard> Papers,
    IReadOnlyList<PageLink> Years,
    IReadOnlyList<PageLink> Pagination,
    IReadOnlyList<PageLink> Files
);
