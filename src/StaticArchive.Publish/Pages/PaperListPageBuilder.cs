using System.Globalization;
using StaticArchive.Model;
using StaticArchive.Publish.Exports;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Theme;

namespace StaticArchive.Publish.Pages;

/// <summary>Makes the list of papers, a hundred a page.</summary>
internal static class PaperListPageBuilder
{
    private const int PageSize = 100;

    /// <summary>Its files.</summary>
    public static IEnumerable<OutputFile> BuildFiles(SiteIndex site, PageLayoutBuilder layouts)
    {
        var papers = PaperSorter.SortByDate(site.Archive.Papers);
        var parts = Math.Max(1, (papers.Count + PageSize - 1) / PageSize);
        for (var i = 0; i < parts; i++)
        {
            var part = i;
            yield return PageLayoutBuilder.CreateFile<PaperListPageView>(
                GetUrl(part),
                () => BuildModel(site, layouts, papers, part)
            );
        }
    }

    private static PaperListPageModel BuildModel(
        SiteIndex site,
        PageLayoutBuilder layouts,
        IReadOnlyList<Paper> papers,
        int part
    )
    {
        var address = GetUrl(part);
        var root = SiteUrls.GetRelativeRoot(address);
        var shown = papers.Skip(part * PageSize).Take(PageSize).ToList();
        var parts = (papers.Count + PageSize - 1) / PageSize;
        var title = part == 0 ? "Papers" : $"Papers, part {part + 1}";
        return new PaperListPageModel
        {
            PageLayout = layouts.Build(
                new PageLayoutBuilder.PageInfo(
                    address,
                    "papers",
                    title,
                    $"{LabelFormatter.FormatCount(papers.Count, "paper")} of {site.Archive.Settings.Title}, the "
                        + $"newest first: authors, date and abstract of each.{(part == 0 ? "" : $" Part {part + 1}.")}"
                )
            ),
            Total = papers.Count,
            Papers = [.. shown.Select(paper => PaperCardBuilder.Build(site, paper, root))],
            Years = BuildYearLinks(shown),
            Pagination = BuildPagination(parts, part, root),
            Files = CiteBoxBuilder.ToLinks(ExportLink.ForPaperList(), address),
        };
    }

    /// <summary>The years of the papers shown, each leading to its first paper.</summary>
    private static IReadOnlyList<PageLink> BuildYearLinks(List<Paper> shown) =>
        [
            .. shown
                .Select(paper => paper.Item.Issued?.Year)
                .OfType<int>()
                .Distinct()
                .Select(year => year.ToString(CultureInfo.InvariantCulture))
                .Select(year => new PageLink(year, "#y" + year)),
        ];

    /// <summary>Links to all parts; none where there is one.</summary>
    private static IReadOnlyList<PageLink> BuildPagination(int parts, int current, string root) =>
        [
            .. Enumerable
                .Range(0, parts < 2 ? 0 : parts)
                .Select(i => new PageLink(
                    (i + 1).ToString(CultureInfo.InvariantCulture),
                    root + GetUrl(i),
                    i == current
                )),
        ];

    private static string GetUrl(int part) =>
        part == 0 ? SiteUrls.Papers : string.Create(CultureInfo.InvariantCulture, $"{SiteUrls.Papers}page-{part + 1}/");
}
