using StaticArchive.Model;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Search.Terms;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Theme;

namespace StaticArchive.Publish.Pages;

/// <summary>Makes the search page.</summary>
internal static class SearchPageBuilder
{
    /// <summary>Its file.</summary>
    public static OutputFile BuildFile(SiteIndex site, PageLayoutBuilder layouts) =>
        layouts.CreateFile<SearchPageView>(SiteUrls.Search, () => BuildModel(site, layouts));

    private static SearchPageModel BuildModel(SiteIndex site, PageLayoutBuilder layouts)
    {
        var root = SiteUrls.GetRelativeRoot(SiteUrls.Search);
        var layout = layouts.Build(
            new PageLayoutBuilder.PageInfo(
                SiteUrls.Search,
                "search",
                site.Words["part.search"],
                site.Words.Format("search.description", site.Archive.Settings.Title)
            )
        );
        return new SearchPageModel(
            layout with
            {
                Scripts = [.. layout.Scripts, root + SiteUrls.SearchScript, root + SiteUrls.SearchPageScript],
            },
            DescribeHoldings(site),
            [
                new PageLink(site.Words["search.papers"], root + SiteUrls.Papers),
                new PageLink(site.Words["search.references"], root + SiteUrls.References),
                .. site.Archive.Events.Count == 0
                    ? Array.Empty<PageLink>()
                    : [new PageLink(site.Words["search.timeline"], root + SiteUrls.Timeline)],
            ],
            BuildHelp(site)
        );
    }

    private static string DescribeHoldings(SiteIndex site)
    {
        var archive = site.Archive;
        var counts = LabelFormatter.FormatCounts(
            [
                new("count.papers", archive.Papers.Count),
                new("count.works", archive.Works.Count),
                new("count.events", archive.Events.Count),
                new("count.notes", archive.Annotations.Count),
            ],
            site.Words
        );
        return counts.Count == 0 ? site.Words["search.archive"] : site.Words.Join(counts);
    }

    /// <summary>Examples with words of this archive, so that each of them finds something.</summary>
    private static List<(string, string)> BuildHelp(SiteIndex site)
    {
        var paper = site.Archive.Papers.FirstOrDefault(SiteIndex.HasFullAccess);
        var words = SearchTokenizer
            .GetTokensWithoutCompounds(paper?.Title ?? "annual report")
            .Where(word => word.Length > 3 && !StopWords.Contains(word))
            .Take(2)
            .ToList();
        var (one, two) = words.Count < 2 ? ("annual", "report") : (words[0], words[1]);
        var author = paper?.Item.Author is [var first, ..] ? first.ShortForm : "name";
        var year = paper?.Item.Issued?.Year ?? 2001;
        var help = site.Words;
        return
        [
            ($"{one} {two}", help["search.help-both"]),
            ($"\"{one} {two}\"", help["search.help-phrase"]),
            ($"{one} -{two}", help["search.help-without"]),
            ($"{one} OR {two}", help["search.help-or"]),
            (
                $"author:{(author.Contains(' ', StringComparison.Ordinal) ? $"\"{author}\"" : author)}",
                help["search.help-author"]
            ),
            ($"title:{one}", help["search.help-title"]),
            ($"year:{year - 5}..{year}", help["search.help-year"]),
            ($"kind:{(site.Archive.Events.Count > 0 ? "event" : "section")} {one}", help["search.help-kind"]),
            .. paper is null
                ? Array.Empty<(string, string)>()
                : [($"paper:{paper.Id} {one}", help["search.help-paper"])],
            .. site
                .Archive.Works.Where(work => work.CitedBy.Count > 0)
                .Take(1)
                .Select(work => ($"cites:{work.Id}", help["search.help-cites"])),
        ];
    }
}
