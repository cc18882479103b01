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
        PageLayoutBuilder.CreateFile<HomePageView>("", () => BuildModel(index, layouts));

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
                        : (
                            $"{LabelFormatter.FormatCount(papers.Count, "paper")} with their references, a timeline "
                            + "and notes by readers."
                        )
                )
            ),
            Description = archive.Settings.Description,
            Holdings = BuildHoldings(archive, papers.Count, root),
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
            Sparkline = SparklineBuilder.Build(archive.Events, root + SiteUrls.Timeline),
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
            LabelFormatter.FormatAuthorDate(work.Item),
            root + site.UrlOf(work),
            Note: $"{work.Item.Title} · {LabelFormatter.FormatCount(work.CitedBy.Count, "passage")}"
        );

    private static List<PageLink> BuildHoldings(Archive archive, int papers, string root)
    {
        var holdings = new List<PageLink> { new(LabelFormatter.FormatCount(papers, "paper"), root + SiteUrls.Papers) };
        Add(archive.Works.Count, "work cited", "works cited", SiteUrls.References);
        Add(archive.Events.Count, "dated event", "dated events", SiteUrls.Timeline);
        Add(archive.Annotations.Count, "note by readers", "notes by readers", SiteUrls.Annotations);
        return holdings;

        void Add(int number, string one, string many, string address)
        {
            if (number > 0)
            {
                holdings.Add(new PageLink(LabelFormatter.FormatCount(number, one, many), root + address));
            }
        }
    }
}
