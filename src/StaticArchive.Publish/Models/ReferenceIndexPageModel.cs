using System.Globalization;
using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Publish.Exports;
using StaticArchive.Publish.Figures;
using StaticArchive.Publish.Pages;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Theme;

namespace StaticArchive.Publish.Models;

/// <summary>A view of the reference index.</summary>
/// <param name="PageLayout">Layout of the page.</param>
/// <param name="Total">How many works there are.</param>
/// <param name="Views">The views of the index.</param>
/// <param name="JumpLinks">Letters, years or authors on this page.</param>
/// <param name="Pagination">The other parts of this view.</param>
/// <param name="Groups">Works by letter, year or author.</param>
/// <param name="Files">The whole index for reference managers.</param>
public sealed record ReferenceIndexPageModel(
    PageLayoutModel PageLayout,
    int Total,
    IReadOnlyList<PageLink> Views,
    IReadOnlyList<PageLink> JumpLinks,
    IReadOnlyList<PageLink> Pagination,
    IReadOnlyList<WorkGroup> Groups,
    IReadOnlyList<PageLink> Files
)
{
    /// <summary>What this view shows.</summary>
    public required string Introduction { get; init; }

    /// <summary>
    /// How many works are from which year, on the view by year; the citation map, on the view of shared works.
    /// </summary>
    public FigureModel? Figure { get; init; }
}
