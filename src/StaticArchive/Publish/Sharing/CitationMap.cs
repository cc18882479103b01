using System.Globalization;
using StaticArchive.Documents;
using StaticArchive.Publish.Html;
using StaticArchive.Publish.Html.Pages;
using StaticArchive.Publish.Timeline;

namespace StaticArchive.Publish.Sharing;

/// <summary>
/// Draws papers on one side, the works they share on the other, and a line for each paper that lists or cites a work. Large
/// archives are drawn in part: the works that most papers share, and the papers that share most of those.
/// </summary>
/// <param name="site">The site.</param>
/// <param name="shared">Who shares what.</param>
public sealed class CitationMap(Site site, SharedWorks shared)
{
    private const int MostWorks = 24;
    private const int MostPapers = 16;
    private const int MostRows = 200;
    private const int LongestLabel = 24;
    private const int Width = 480;
    private const int PaperEnd = 176;
    private const int WorkStart = 304;
    private const int RowHeight = 24;
    private const int Top = 34;

    /// <summary>The map with its table; null where papers share nothing.</summary>
    /// <param name="root">The way from the page to the site's root.</param>
    public Figure? Make(string root)
    {
        if (shared.Tying.Count == 0)
        {
            return null;
        }

        var works = shared.Tying.Take(MostWorks).ToList();
        var papers = works.SelectMany(work => work.Papers).GroupBy(paper => paper, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Take(MostPapers).Select(group => site.Papers[group.Key]).ToList();
        return new Figure("map", "Papers and the works they share", Draw(PaperOrder.ByDate(papers), works), Notes(works, papers), ["Work", "Papers that list or cite it", "Passages"], [.. shared.Tying.Take(MostRows).Select(work => Row(work, root))]);
    }

    private List<string> Notes(List<SharedWork> works, List<Paper> papers)
    {
        var notes = new List<string> { "On the left papers, on the right works; a line for each paper that lists or cites a work." + (works.Any(work => work.Work.Paper is not null) ? " A ring marks a work that is itself a paper of this archive." : "") };
        if (works.Count < shared.Tying.Count || works.Exists(work => work.Papers.Any(id => papers.TrueForAll(paper => paper.Id != id))))
        {
            notes.Add($"Drawn are {Labels.Count(works.Count, "work")} of {shared.Tying.Count} and the {Labels.Count(papers.Count, "paper")} that share most of them" + (shared.Tying.Count > MostRows ? $"; the table has the first {MostRows}." : "; the table has all."));
        }

        return notes;
    }

    private IReadOnlyList<FigureCell> Row(SharedWork work, string root) =>
    [
        FigureCell.Of(Labels.Short(work.Work.Item), root + Addresses.Work(work.Work.Id)),
        new FigureCell([.. work.Papers.Select(id => new PageLink(site.Papers[id].Title, root + Addresses.Paper(id)))]),
        FigureCell.Of(work.Work.CitedBy.Count.ToString(CultureInfo.InvariantCulture)),
    ];

    /// <summary>Two papers of one name and year are told apart by their titles.</summary>
    private static string Draw(IReadOnlyList<Paper> papers, List<SharedWork> works)
    {
        var height = Top + (Math.Max(papers.Count, works.Count) * RowHeight) + 6;
        var places = papers.Select((paper, i) => new { paper.Id, Y = Y(i, papers.Count, height) }).ToDictionary(pair => pair.Id, pair => pair.Y, StringComparer.Ordinal);
        var drawing = new Drawing().Words(PaperEnd - 10, 14, "Papers", ("map-head", "end")).Words(WorkStart + 10, 14, "Works", ("map-head", "start"));
        for (var i = 0; i < works.Count; i++)
        {
            foreach (var paper in works[i].Papers.Where(places.ContainsKey))
            {
                drawing.Line((PaperEnd, places[paper]), (WorkStart, Y(i, works.Count, height)), "map-tie");
            }
        }

        var labels = papers.ToLookup(paper => Labels.Short(paper.Item), StringComparer.Ordinal);
        foreach (var paper in papers)
        {
            var label = Labels.Short(paper.Item);
            drawing.Dot(PaperEnd, places[paper.Id], 4, ("map-paper", paper.Title)).Words(PaperEnd - 10, places[paper.Id] + 4, Cut(labels[label].Skip(1).Any() ? paper.Title : label), ("map-label", "end"));
        }

        for (var i = 0; i < works.Count; i++)
        {
            var (work, y) = (works[i].Work, Y(i, works.Count, height));
            drawing.Dot(WorkStart, y, works[i].Papers.Count > 4 ? 6 : 4, (work.Paper is null ? "map-work" : "map-work own", $"{work.Item.Title}: {Labels.Count(works[i].Papers.Count, "paper")}")).Words(WorkStart + 10, y + 4, Cut(Labels.Short(work.Item)), ("map-label", "start"));
        }

        return drawing.Finish(new Caption("map", "chart map", Width, height, "Papers and the works they share", Description(papers.Count, works)));
    }

    private static string Description(int papers, List<SharedWork> works) =>
        $"{Labels.Count(papers, "paper")} and {Labels.Count(works.Count, "work")}; most shared is {Labels.Short(works[0].Work.Item)}, by {Labels.Count(works[0].Papers.Count, "paper")}.";

    /// <summary>The shorter side is spread over the height of the longer one.</summary>
    private static int Y(int index, int count, int height) => Top + (((2 * index) + 1) * (height - Top - 6) / (2 * count));

    private static string Cut(string label) => label.Length <= LongestLabel ? label : Frames.Shorten(label, LongestLabel);
}
