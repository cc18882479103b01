using System.Globalization;
using StaticArchive.Model;
using StaticArchive.Model.Localization;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Figures;

/// <summary>
/// Draws papers on one side, the works they share on the other, and a line for each paper that lists or cites a work.
/// Large archives are drawn in part: the works that most papers share, and the papers that share most of those.
/// </summary>
/// <param name="shared">Who shares what.</param>
public sealed class CitationMapBuilder(SiteIndex site, SharedReferenceIndex shared)
{
    private const int MaxWorks = 24;
    private const int MaxPapers = 16;
    private const int MaxRows = 200;

    /// <summary>Papers named in a row; the page of the work has all.</summary>
    private const int MaxPapersOfRow = 24;

    private const int MaxLabelLength = 24;
    private const int Width = 480;
    private const int PaperEnd = 176;
    private const int WorkStart = 304;
    private const int RowHeight = 24;
    private const int Top = 34;

    /// <summary>The map with its table; null where papers share nothing.</summary>
    /// <param name="root">The way from the page to the site's root.</param>
    public FigureModel? Build(string root)
    {
        if (shared.References.Count == 0)
        {
            return null;
        }

        var works = shared.References.Take(MaxWorks).ToList();
        var papers = works
            .SelectMany(work => work.Papers)
            .GroupBy(paper => paper, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Take(MaxPapers)
            .Select(group => site.Papers[group.Key])
            .ToList();
        return new FigureModel
        {
            Id = "map",
            Title = site.Words["figure.map"],
            Svg = Draw(PaperSorter.SortByDate(papers), works),
            Notes = BuildNotes(works, papers),
            Headings = [site.Words["figure.work"], site.Words["figure.papers-citing"], site.Words["figure.passages"]],
            Rows = [.. shared.References.Take(MaxRows).Select(work => BuildRow(work, root))],
        };
    }

    private List<string> BuildNotes(List<SharedReference> works, List<Paper> papers)
    {
        var notes = new List<string>
        {
            site.Words["figure.map-note"]
                + (works.Any(work => work.Work.Paper is not null) ? " " + site.Words["figure.map-ring"] : ""),
        };
        if (
            works.Count < shared.References.Count
            || works.Exists(work => work.Papers.Any(id => papers.TrueForAll(paper => paper.Id != id)))
        )
        {
            notes.Add(
                site.Words.Count(
                    shared.References.Count > MaxRows ? "figure.map-first-rows" : "figure.map-all-rows",
                    works.Count,
                    site.Words.FormatCount(shared.References.Count),
                    site.Words.Count("count.papers", papers.Count),
                    InterfaceWords.FormatNumber(MaxRows)
                )
            );
        }

        return notes;
    }

    private FigureRow BuildRow(SharedReference work, string root) =>
        new([
            FigureCell.FromLink(
                LabelFormatter.FormatAuthorDate(work.Work.Item, site.Words),
                root + site.UrlOf(work.Work)
            ),
            new FigureCell([
                .. work
                    .Papers.Take(work.Papers.Count > MaxPapersOfRow ? MaxPapersOfRow - 1 : MaxPapersOfRow)
                    .Select(id => new PageLink(site.Papers[id].Title, root + SiteUrls.Paper(id))),
                .. work.Papers.Count > MaxPapersOfRow
                    ? [new PageLink(site.Words.Count("count.papers", work.Papers.Count), root + site.UrlOf(work.Work))]
                    : Array.Empty<PageLink>(),
            ]),
            FigureCell.FromText(work.Work.CitedBy.Count.ToString(CultureInfo.InvariantCulture)),
        ]);

    private string Draw(IReadOnlyList<Paper> papers, List<SharedReference> works)
    {
        var height = Top + (Math.Max(papers.Count, works.Count) * RowHeight) + 6;
        var paperRows = papers
            .Select((paper, i) => new { paper.Id, Y = GetRowCentre(i, papers.Count, height) })
            .ToDictionary(pair => pair.Id, pair => pair.Y, StringComparer.Ordinal);
        var workRows = works.Select((_, i) => GetRowCentre(i, works.Count, height)).ToList();
        var drawing = new SvgBuilder()
            .AddText(PaperEnd - 10, 14, site.Words["part.papers"], ("map-head", "end"))
            .AddText(WorkStart + 10, 14, site.Words["figure.works"], ("map-head", "start"));
        for (var i = 0; i < works.Count; i++)
        {
            foreach (var paper in works[i].Papers.Where(paperRows.ContainsKey))
            {
                drawing.AddLine((PaperEnd, paperRows[paper]), (WorkStart, workRows[i]), "map-tie");
            }
        }

        DrawPapers(drawing, papers, paperRows);
        for (var i = 0; i < works.Count; i++)
        {
            DrawWork(drawing, works[i], workRows[i]);
        }

        return drawing.Build(
            new SvgDescription
            {
                Id = "map",
                CssClass = "chart map",
                Width = Width,
                Height = height,
                Title = site.Words["figure.map"],
                Description = Describe(papers.Count, works),
            }
        );
    }

    /// <summary>Two papers of one name and year are told apart by their titles.</summary>
    private void DrawPapers(SvgBuilder drawing, IReadOnlyList<Paper> papers, Dictionary<string, int> rows)
    {
        var labels = papers.ToLookup(
            paper => LabelFormatter.FormatAuthorDate(paper.Item, site.Words),
            StringComparer.Ordinal
        );
        foreach (var paper in papers)
        {
            var label = LabelFormatter.FormatAuthorDate(paper.Item, site.Words);
            var isShared = labels[label].Skip(1).Any();
            drawing
                .AddCircle(PaperEnd, rows[paper.Id], 4, ("map-paper", paper.Title))
                .AddText(
                    PaperEnd - 10,
                    rows[paper.Id] + 4,
                    Truncate(isShared ? paper.Title : label),
                    ("map-label", "end")
                );
        }
    }

    private void DrawWork(SvgBuilder drawing, SharedReference shared, int y)
    {
        var work = shared.Work;
        drawing
            .AddCircle(
                WorkStart,
                y,
                shared.Papers.Count > 4 ? 6 : 4,
                (
                    work.Paper is null ? "map-work" : "map-work own",
                    $"{work.Item.Title}: {site.Words.Count("count.papers", shared.Papers.Count)}"
                )
            )
            .AddText(
                WorkStart + 10,
                y + 4,
                Truncate(LabelFormatter.FormatAuthorDate(work.Item, site.Words)),
                ("map-label", "start")
            );
    }

    private string Describe(int papers, List<SharedReference> works) =>
        site.Words.Format(
            "figure.map-description",
            site.Words.Count("count.papers", papers),
            site.Words.Count("count.works", works.Count),
            LabelFormatter.FormatAuthorDate(works[0].Work.Item, site.Words),
            site.Words.Count("count.papers", works[0].Papers.Count)
        );

    /// <summary>The shorter side is spread over the height of the longer one.</summary>
    private static int GetRowCentre(int index, int count, int height) =>
        Top + (((2 * index) + 1) * (height - Top - 6) / (2 * count));

    private static string Truncate(string label) =>
        label.Length <= MaxLabelLength ? label : TextTruncator.Truncate(label, MaxLabelLength);
}
