using System.Globalization;
using StaticArchive.Model;
using StaticArchive.Model.Localization;
using StaticArchive.Publish.Exports;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Theme;

namespace StaticArchive.Publish.Pages;

/// <summary>Makes the list of papers, a hundred a page.</summary>
internal static class PaperListPageBuilder
{
    private const int PageSize = 100;
    private const string NoDate = "undated";

    /// <summary>Its files.</summary>
    public static IEnumerable<OutputFile> BuildFiles(SiteIndex site, PageLayoutBuilder layouts)
    {
        var papers = PaperSorter.SortByDate(site.Archive.Papers);
        var parts = Math.Max(1, (papers.Count + PageSize - 1) / PageSize);
        for (var i = 0; i < parts; i++)
        {
            var part = i;
            yield return layouts.CreateFile<PaperListPageView>(
                GetUrl(part),
                () => BuildModel(site, layouts, papers, part)
            );
        }

        if (HasTools(papers))
        {
            yield return new OutputFile(SiteUrls.PaperListScript, () => PaperListScriptWriter.Write(site, papers));
        }
    }

    /// <summary>Where there is nothing to narrow or sort there is nothing to do it with.</summary>
    private static bool HasTools(IReadOnlyList<Paper> papers) => papers.Count > 1;

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
        var title = part == 0 ? site.Words["part.papers"] : FormatPart(site.Words, site.Words["part.papers"], part);
        return new PaperListPageModel
        {
            PageLayout = layouts.Build(
                new PageLayoutBuilder.PageInfo(address, "papers", title, Describe(site, papers.Count, part))
                {
                    Scripts = HasTools(papers) ? ["papers"] : [],
                }
            ),
            Total = papers.Count,
            UndatedTotal = papers.Count(IsUndated),
            Papers = BuildCards(site, shown.Where(paper => !IsUndated(paper)), root),
            Undated = BuildCards(site, shown.Where(IsUndated), root),
            Kinds = BuildKinds(site, papers),
            Script = HasTools(papers) ? root + SiteUrls.PaperListScript : null,
            Views = PaperTitlesPageBuilder.BuildViews(site, SiteUrls.Papers, root),
            Years = BuildYearLinks(site, papers, (part, root)),
            Pagination = BuildPagination(parts, part, root),
            Files = CiteBoxBuilder.ToLinks(ExportLink.ForPaperList(), address),
        };
    }

    private static string Describe(SiteIndex site, int papers, int part)
    {
        var words = site.Words;
        var description = words.Count("papers.description", papers, site.Archive.Settings.Title);
        return part == 0
            ? description
            : $"{description} {words.Format("papers.part", InterfaceWords.FormatNumber(part + 1))}";
    }

    /// <summary><c>Papers, part 2</c>.</summary>
    internal static string FormatPart(InterfaceWords words, string title, int part) =>
        words.Format("list.part-of", title, InterfaceWords.FormatNumber(part + 1));

    private static IReadOnlyList<PaperCard> BuildCards(SiteIndex site, IEnumerable<Paper> papers, string root) =>
        [.. papers.Select(paper => PaperCardBuilder.BuildWithRecord(site, paper, root))];

    private static bool IsUndated(Paper paper) => PaperSorter.GetSortKey(paper) is null;

    /// <summary>Kinds of paper with how many there are, the most frequent first.</summary>
    private static IReadOnlyList<PageLink> BuildKinds(SiteIndex site, IReadOnlyList<Paper> papers) =>
        [
            .. papers
                .CountBy(paper => PublicationLineFormatter.FormatKind(paper.Item, site.Words), StringComparer.Ordinal)
                .OrderByDescending(kind => kind.Value)
                .ThenBy(kind => kind.Key, StringComparer.Ordinal)
                .Select(kind => new PageLink(
                    kind.Key,
                    kind.Key,
                    Note: kind.Value.ToString(CultureInfo.InvariantCulture)
                )),
        ];

    /// <summary>All years, each leading to its first paper on this part or another, then to those undated.</summary>
    private static IReadOnlyList<PageLink> BuildYearLinks(
        SiteIndex site,
        IReadOnlyList<Paper> papers,
        (int Part, string Root) from
    ) =>
        [
            .. papers
                .Select((paper, place) => new { Label = GetYear(paper), Part = place / PageSize })
                .Where(entry => entry.Label.Length > 0)
                .DistinctBy(entry => entry.Label, StringComparer.Ordinal)
                .Select(entry => new PageLink(
                    entry.Label == NoDate ? site.Words["papers.no-date"] : entry.Label,
                    (entry.Part == from.Part ? "" : from.Root + GetUrl(entry.Part))
                        + (entry.Label == NoDate ? "#" + NoDate : "#y" + entry.Label)
                )),
        ];

    private static string GetYear(Paper paper) =>
        IsUndated(paper) ? NoDate : paper.Item.Issued?.Year?.ToString(CultureInfo.InvariantCulture) ?? "";

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
