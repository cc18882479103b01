using StaticArchive.Documents;

namespace StaticArchive.Publish.Sharing;

/// <summary>
/// Which paper lists or cites which work, gathered once. A work that is only named, in a publisher's list of a series say,
/// ties nothing together.
/// </summary>
public sealed class SharedWorks
{
    private readonly ILookup<string, SharedWork> _byPaper;

    /// <summary>Goes once through works and citations.</summary>
    public SharedWorks(Site site)
    {
        var all = site.Archive.Works.Select(work => new SharedWork(work, Papers(site, work))).ToList();
        Tying = [.. all.Where(shared => shared.Ties).OrderByDescending(shared => shared.Papers.Count).ThenByDescending(shared => shared.Work.CitedBy.Count).ThenBy(shared => shared.Work.Id, StringComparer.Ordinal)];
        _byPaper = Tying.SelectMany(shared => shared.Papers.Append(shared.Work.Paper).OfType<string>().Select(paper => (paper, shared))).ToLookup(pair => pair.paper, pair => pair.shared, StringComparer.Ordinal);
    }

    /// <summary>Works that tie papers together: those of most papers first, then those cited most.</summary>
    public IReadOnlyList<SharedWork> Tying { get; }

    /// <summary>Those that a paper lists or cites, or that it is itself, in the same order.</summary>
    public IEnumerable<SharedWork> Of(string paper) => _byPaper[paper];

    private static List<string> Papers(Site site, Work work) =>
        [.. work.Occurrences.Where(print => print.Listed).Select(print => print.Document)
            .Concat(work.CitedBy.Select(id => site.Citations[id].Document))
            .Select(document => site.Documents[document].Paper).Where(paper => paper != work.Paper)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
