using StaticArchive.Model;

namespace StaticArchive.Publish.Site;

/// <summary>
/// Which paper lists or cites which work, gathered once. A work that is only named, in a publisher's list of a series
/// say, ties nothing together.
/// </summary>
public sealed class SharedReferenceIndex
{
    private readonly ILookup<string, SharedReference> _byPaper;
    private readonly Dictionary<string, int> _indexes;

    /// <summary>Goes once through works and citations.</summary>
    public SharedReferenceIndex(SiteIndex site)
    {
        PaperIds = [.. site.Archive.Papers.Select(paper => paper.Id).Order(StringComparer.Ordinal)];
        _indexes = new Dictionary<string, int>(PaperIds.Count, StringComparer.Ordinal);
        foreach (var paper in PaperIds)
        {
            _indexes.Add(paper, _indexes.Count);
        }

        var papers = MapPapersByWork(site);
        var all = site
            .Archive.Works.Select(work =>
                CreateReference(work, [.. papers[work.Id].Where(paper => paper != work.Paper)])
            )
            .ToList();
        References =
        [
            .. all.Where(shared => shared.IsShared)
                .OrderByDescending(shared => shared.Papers.Count)
                .ThenByDescending(shared => shared.Work.CitedBy.Count)
                .ThenBy(shared => shared.Work.Id, StringComparer.Ordinal),
        ];
        _byPaper = References
            .SelectMany(shared =>
                shared.Papers.Append(shared.Work.Paper).OfType<string>().Select(paper => new { paper, shared })
            )
            .ToLookup(pair => pair.paper, pair => pair.shared, StringComparer.Ordinal);
    }

    /// <summary>Ids of all papers, in order; the place of each is its number.</summary>
    public IReadOnlyList<string> PaperIds { get; }

    /// <summary>Works that tie papers together: those of most papers first, then those cited most.</summary>
    public IReadOnlyList<SharedReference> References { get; }

    /// <summary>Those that a paper lists or cites, or that it is itself, in the same order.</summary>
    public IEnumerable<SharedReference> ForPaper(string paper) => _byPaper[paper];

    /// <summary>The number of a paper; null where there is none.</summary>
    public int? IndexOf(string? paper) =>
        paper is not null && _indexes.TryGetValue(paper, out var number) ? number : null;

    private SharedReference CreateReference(Work work, IReadOnlyList<string> papers) =>
        new(work, papers) { PaperIndexes = [.. papers.Select(paper => _indexes[paper])] };

    /// <summary>
    /// Papers that list or cite each work. They are gone through in order, so that each list is in order and only its
    /// end can repeat.
    /// </summary>
    private static Dictionary<string, List<string>> MapPapersByWork(SiteIndex site)
    {
        var papers = site.Archive.Works.ToDictionary(work => work.Id, _ => new List<string>(), StringComparer.Ordinal);
        foreach (var paper in site.Archive.Papers.OrderBy(paper => paper.Id, StringComparer.Ordinal))
        {
            foreach (var document in paper.Documents)
            {
                foreach (var printed in site.OccurrencesOf[document].Where(pair => pair.Occurrence.IsInReferenceList))
                {
                    Add(printed.Work.Id, paper.Id);
                }

                foreach (var citation in site.CitationsOf[document])
                {
                    foreach (var work in citation.Status == CitationStatus.Resolved ? citation.Works : [])
                    {
                        Add(work, paper.Id);
                    }
                }
            }
        }

        return papers;

        void Add(string work, string paper)
        {
            if (papers.TryGetValue(work, out var known) && (known is [] || known[^1] != paper))
            {
                known.Add(paper);
            }
        }
    }
}
