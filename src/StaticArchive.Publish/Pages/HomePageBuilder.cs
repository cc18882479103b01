using StaticArchive.Model;
using StaticArchive.Publish.Figures;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Theme;

namespace StaticArchive.Publish.Pages;

/// <summary>Makes the home page.</summary>
internal static class HomePageBuilder
{
    private const int MaxPapers = 6;
    private const int MaxWorks = 8;
    private const int MaxAnnotations = 5;

    /// <summary>Its file.</summary>
    public static OutputFile BuildFile(PageIndex index, PageLayoutBuilder layouts) =>
        layouts.CreateFile<HomePageView>("", () => BuildModel(index, layouts));

    private static HomePageModel BuildModel(PageIndex index, PageLayoutBuilder layouts)
    {
        var site = index.Site;
        var archive = site.Archive;
        var root = SiteUrls.GetRelativeRoot("");
        var papers = index.PapersByDate;
        return new HomePageModel
        {
            PageLayout = layouts.Build(
                new PageLayoutBuilder.PageInfo(
                    "",
                    "home",
                    archive.Settings.Title,
                    archive.Settings.Description.Length > 0
                        ? archive.Settings.Description
                        : site.Words.Format("home.description", site.Words.Count("count.papers", papers.Count))
                )
            ),
            Description = archive.Settings.Description,
            Holdings = BuildHoldings(site, papers.Count, root),
            Papers = [.. papers.Take(MaxPapers).Select(paper => PaperCardBuilder.Build(site, paper, root))],
            MostCited = [.. SelectMostCited(archive.Works).Select(work => LinkToWork(index.Site, work, root))],
            Annotations =
            [
                .. archive
                    .Annotations.OrderByDescending(note => note.Record.Created, StringComparer.Ordinal)
                    .ThenBy(note => note.Id, StringComparer.Ordinal)
                    .Take(MaxAnnotations)
                    .Select(note => AnnotationModelBuilder.Build(site, note, root)),
            ],
            SharedWorkCount = index.SharedReferences.References.Count,
            Sparkline = SparklineBuilder.Build(site, root + SiteUrls.Timeline),
            DisputedCount = archive.Events.Count(item => item.Disputed.Count > 0),
            HasMore = papers.Count > MaxPapers,
        };
    }

    private static IEnumerable<Work> SelectMostCited(IReadOnlyList<Work> works) =>
        works
            .Where(work => work.CitedBy.Count > 1)
            .OrderByDescending(work => work.CitedBy.Count)
            .ThenBy(work => work.Id, StringComparer.Ordinal)
            .Take(MaxWorks);

    private static PageLink LinkToWork(SiteIndex site, Work work, string root) =>
        new(
            LabelFormatter.FormatAuthorDate(work.Item, site.Words),
            root + site.UrlOf(work),
            Note: $"{work.Item.Title} · {site.Words.Count("count.passages", work.CitedBy.Count)}"
        );

    /// <summary>What the archive holds: the word as the label; the number above it as the note.</summary>
    private static List<PageLink> BuildHoldings(SiteIndex site, int papers, string root)
    {
        var archive = site.Archive;
        var holdings = new List<PageLink> { Link("home.papers", papers, SiteUrls.Papers) };
        Add("home.works", archive.Works.Count, SiteUrls.References);
        Add("home.events", archive.Events.Count, SiteUrls.Timeline);
        Add("home.notes", archive.Annotations.Count, SiteUrls.Annotations);
        return holdings;

        void Add(string key, int number, string address)
        {
            if (number > 0)
            {
                holdings.Add(Link(key, number, address));
            }
        }

        PageLink Link(string key, int number, string address) =>
            new(site.Words.Count(key, number), root + address, Note: site.Words.FormatCount(number));
    }
}
