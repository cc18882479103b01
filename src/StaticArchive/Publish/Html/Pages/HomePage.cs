using StaticArchive.Documents;
using StaticArchive.Publish.Sharing;
using StaticArchive.Publish.Timeline;

namespace StaticArchive.Publish.Html.Pages;

/// <summary>The front door.</summary>
public sealed record HomePage
{
    /// <summary>Frame of the page.</summary>
    public required PageFrame Frame { get; init; }

    /// <summary>What the archive is.</summary>
    public required string Description { get; init; }

    /// <summary>What it holds: a number and its words, with where it leads.</summary>
    public required IReadOnlyList<PageLink> Holdings { get; init; }

    /// <summary>Newest papers.</summary>
    public required IReadOnlyList<PaperCard> Papers { get; init; }

    /// <summary>Works cited in most passages.</summary>
    public required IReadOnlyList<PageLink> MostCited { get; init; }

    /// <summary>Newest annotations.</summary>
    public required IReadOnlyList<NoteLine> Notes { get; init; }

    /// <summary>The timeline in small, SVG; empty for an archive without dates.</summary>
    public required string Timeline { get; init; }

    /// <summary>How many works tie papers together.</summary>
    public required int Shared { get; init; }

    /// <summary>Whether there are more papers than are shown.</summary>
    public required bool HasMore { get; init; }
}

/// <summary>Makes the front door.</summary>
internal static class HomePages
{
    private const int MostPapers = 6;
    private const int MostWorks = 8;
    private const int MostNotes = 5;

    /// <summary>Its file.</summary>
    public static OutputFile File(Site site, Frames frames, SharedWorks shared) => Frames.File<Theme.HomePageView>("", () => Page(site, frames, shared.Tying.Count));

    private static HomePage Page(Site site, Frames frames, int shared)
    {
        var archive = site.Archive;
        var root = Addresses.Root("");
        var papers = PaperOrder.ByDate(archive.Papers);
        return new HomePage
        {
            Frame = frames.Of(new Frames.Subject("", "home", archive.Settings.Title, archive.Settings.Description.Length > 0 ? archive.Settings.Description : $"{Labels.Count(papers.Count, "paper")} with their references, a timeline and notes by readers.")),
            Description = archive.Settings.Description,
            Holdings = Holdings(archive, papers.Count, root),
            Papers = [.. papers.Take(MostPapers).Select(paper => PaperCard.Of(site, paper, root))],
            MostCited = [.. archive.Works.Where(work => work.CitedBy.Count > 1).OrderByDescending(work => work.CitedBy.Count).ThenBy(work => work.Id, StringComparer.Ordinal).Take(MostWorks)
                .Select(work => new PageLink(Labels.Short(work.Item), root + Addresses.Work(work.Id), Note: $"{work.Item.Title} · {Labels.Count(work.CitedBy.Count, "passage")}"))],
            Notes = [.. archive.Annotations.OrderByDescending(note => note.Record.Created, StringComparer.Ordinal).ThenBy(note => note.Id, StringComparer.Ordinal).Take(MostNotes).Select(note => NoteLine.Of(site, note, root))],
            Shared = shared,
            Timeline = Spark.Draw(archive.Events),
            HasMore = papers.Count > MostPapers,
        };
    }

    private static List<PageLink> Holdings(Archive archive, int papers, string root)
    {
        var holdings = new List<PageLink> { new(Labels.Count(papers, "paper"), root + Addresses.Papers) };
        Add(archive.Works.Count, "work cited", "works cited", Addresses.References);
        Add(archive.Events.Count, "dated event", "dated events", Addresses.Timeline);
        Add(archive.Annotations.Count, "note by readers", "notes by readers", Addresses.Annotations);
        return holdings;

        void Add(int number, string one, string many, string address)
        {
            if (number > 0)
            {
                holdings.Add(new PageLink(Labels.Count(number, one, many), root + address));
            }
        }
    }
}
