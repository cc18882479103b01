using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Theme;

namespace StaticArchive.Publish.Pages;

/// <summary>Makes the list of all papers by title, a line each: the order that needs no script.</summary>
internal static class PaperTitlesPageBuilder
{
    private const string OtherLetters = "other";

    /// <summary>Its file; none where there is one paper, or where a paper has that address.</summary>
    public static IEnumerable<OutputFile> BuildFiles(SiteIndex site, PageLayoutBuilder layouts) =>
        HasPage(site)
            ? [layouts.CreateFile<PaperTitlesPageView>(SiteUrls.PapersByTitle, () => BuildModel(site, layouts))]
            : [];

    /// <summary>Links to the orders in which papers are listed; none where there is but one.</summary>
    public static IReadOnlyList<PageLink> BuildViews(SiteIndex site, string current, string root)
    {
        var views = new List<PageLink> { Link("papers.by-date", SiteUrls.Papers) };
        if (HasPage(site))
        {
            views.Add(Link("papers.by-title", SiteUrls.PapersByTitle));
        }

        if (site.Archive.Papers.Any(paper => paper.Item.Author.Count > 0))
        {
            views.Add(Link("papers.by-author", SiteUrls.People));
        }

        return views.Count > 1 ? views : [];

        PageLink Link(string key, string address) => new(site.Words[key], root + address, address == current);
    }

    private static bool HasPage(SiteIndex site) =>
        site.Archive.Papers.Count > 1 && !site.Papers.Keys.Any(id => SiteUrls.Paper(id) == SiteUrls.PapersByTitle);

    private static PaperTitlesPageModel BuildModel(SiteIndex site, PageLayoutBuilder layouts)
    {
        var root = SiteUrls.GetRelativeRoot(SiteUrls.PapersByTitle);
        var papers = site.Archive.Papers;
        var description = site.Words.Count("papers.titles-description", papers.Count);
        return new PaperTitlesPageModel(
            layouts.Build(
                new PageLayoutBuilder.PageInfo(
                    SiteUrls.PapersByTitle,
                    "papers",
                    site.Words["papers.titles"],
                    description
                )
            ),
            papers.Count,
            BuildViews(site, SiteUrls.PapersByTitle, root),
            [
                .. papers
                    .Select(paper => new { Paper = paper, Key = GetTitleKey(paper.Title) })
                    .OrderBy(entry => entry.Key, StringComparer.Ordinal)
                    .ThenBy(entry => entry.Paper.Id, StringComparer.Ordinal)
                    .GroupBy(entry => GetLetter(entry.Key), StringComparer.Ordinal)
                    .OrderBy(group => group.Key == OtherLetters)
                    .ThenBy(group => group.Key, StringComparer.Ordinal)
                    .Select(group => new TitleGroup(
                        "t-" + group.Key,
                        group.Key == OtherLetters ? site.Words["papers.other-letters"] : group.Key.ToUpperInvariant(),
                        [.. group.Select(entry => BuildLink(site, entry.Paper, root))]
                    )),
            ]
        );
    }

    private static PageLink BuildLink(SiteIndex site, Paper paper, string root)
    {
        var issued = paper.Item.Issued;
        var date = issued?.Edtf is { } edtf
            ? site.Dates.FormatText(edtf)
            : issued?.ShortForm ?? site.Words["papers.no-date"];
        var authors = LabelFormatter.FormatNames(paper.Item.Author, site.Words);
        return new PageLink(
            paper.Title,
            root + SiteUrls.Paper(paper.Id),
            Note: authors.Length == 0 ? date : $"{authors} · {date}"
        );
    }

    /// <summary>The title folded, from its first letter or digit on: <c>“Beds” …</c> stands under B.</summary>
    private static string GetTitleKey(string title)
    {
        var folded = Folding.Fold(title);
        var start = 0;
        while (start < folded.Length && !char.IsLetterOrDigit(folded[start]))
        {
            start++;
        }

        return folded[start..];
    }

    private static string GetLetter(string key) =>
        key.Length > 0 && char.IsAsciiLetterLower(key[0]) ? key[..1] : OtherLetters;
}
