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
                "Search",
                $"Search every passage of {site.Archive.Settings.Title}: papers, the works they cite, events and notes."
            )
        );
        return new SearchPageModel(
            layout with
            {
                Scripts = [.. layout.Scripts, root + SiteUrls.SearchScript, root + SiteUrls.SearchPageScript],
            },
            DescribeHoldings(site.Archive),
            [
                new PageLink("Papers, the newest first", root + SiteUrls.Papers),
                new PageLink("References by author, A to Z", root + SiteUrls.References),
                .. site.Archive.Events.Count == 0
                    ? Array.Empty<PageLink>()
                    : [new PageLink("Timeline, year by year", root + SiteUrls.Timeline)],
            ],
            BuildHelp(site)
        );
    }

    private static string DescribeHoldings(Archive archive)
    {
        var parts = new[]
        {
            (Count: archive.Papers.Count, Word: "paper"),
            (Count: archive.Works.Count, Word: "work"),
            (Count: archive.Events.Count, Word: "event"),
            (Count: archive.Annotations.Count, Word: "note"),
        }
            .Where(part => part.Count > 0)
            .Select(part => LabelFormatter.FormatCount(part.Count, part.Word))
            .ToList();
        return parts.Count < 2
            ? parts.FirstOrDefault() ?? "the archive"
            : string.Join(", ", parts.SkipLast(1)) + " and " + parts[^1];
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
        return
        [
            ($"{one} {two}", "both words, in one passage before in one paper"),
            ($"\"{one} {two}\"", "the words side by side and as they stand"),
            ($"{one} -{two}", "passages with the first word and without the second"),
            ($"{one} OR {two}", "either word; OR in capitals joins its neighbours"),
            (
                $"author:{(author.Contains(' ', StringComparison.Ordinal) ? $"\"{author}\"" : author)}",
                "papers by an author"
            ),
            ($"title:{one}", "a word of the title"),
            ($"year:{year - 5}..{year}", "papers of some years; year:2005, year:..2005 and year:2005.. work too"),
            (
                $"kind:{(site.Archive.Events.Count > 0 ? "event" : "section")} {one}",
                "one kind: paper, section, paragraph, box, quotation, table, figure, reference, annotation, event, page"
            ),
            .. paper is null
                ? Array.Empty<(string, string)>()
                : [($"paper:{paper.Id} {one}", "passages of one paper, by the name in its address")],
            .. site
                .Archive.Works.Where(work => work.CitedBy.Count > 0)
                .Take(1)
                .Select(work => ($"cites:{work.Id}", "passages that cite a work, by the name in its address")),
        ];
    }
}
