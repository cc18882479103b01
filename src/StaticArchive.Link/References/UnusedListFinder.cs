using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Link.References;

/// <summary>
/// Finds lists of same or different works without which the works would be what they are: the works are put together
/// once more without the lists of a kind.
/// </summary>
/// <param name="byName">Indices of entries by the names by which a list can mean them.</param>
/// <param name="workOf">For each entry the index of its work without the lists.</param>
/// <param name="works">The works without the lists.</param>
internal sealed class UnusedListFinder(
    ILookup<string, int> byName,
    IReadOnlyList<int> workOf,
    IReadOnlyList<WorkClusterer.WorkCluster> works
)
{
    /// <summary>Reports each such list.</summary>
    public static void Report(
        IReadOnlyList<ReferenceEntry> entries,
        CuratedReferences curated,
        IReadOnlyList<CuratorDecisions.EntryPair> corrected,
        List<Message> messages
    )
    {
        if (curated.SameWorks.Count > 0)
        {
            var without = Create(entries, curated with { SameWorks = [] }, corrected);
            messages.AddRange(
                curated
                    .SameWorks.Where(list => without.IsKnown(list) && without.AreOne(list))
                    .Select(list => MessageCatalog.SameListUnused(list.Location, list.Names))
            );
        }

        if (curated.DifferentWorks.Count > 0)
        {
            var without = Create(entries, curated with { DifferentWorks = [] }, corrected);
            messages.AddRange(
                curated
                    .DifferentWorks.Where(list => without.IsKnown(list) && !without.AreNear(list))
                    .Select(list => MessageCatalog.DifferentListUnused(list.Location, list.Names))
            );
        }
    }

    private static UnusedListFinder Create(
        IReadOnlyList<ReferenceEntry> entries,
        CuratedReferences curated,
        IReadOnlyList<CuratorDecisions.EntryPair> corrected
    )
    {
        var decisions = new CuratorDecisions(entries, curated, []);
        decisions.AddSame(corrected);
        var works = WorkClusterer.Find(entries, decisions);
        var workOf = new Dictionary<ReferenceEntry, int>(ReferenceEqualityComparer.Instance);
        foreach (var (i, work) in works.Index())
        {
            foreach (var entry in work.Entries)
            {
                workOf[entry] = i;
            }
        }

        return new UnusedListFinder(
            CuratorDecisions.IndexByName(entries),
            [.. entries.Select(entry => workOf[entry])],
            works
        );
    }

    /// <summary>A name that nothing bears is reported by itself.</summary>
    private bool IsKnown(CuratedList list) => list.Names.All(byName.Contains);

    private bool AreOne(CuratedList list) => list.Names.SelectMany(FindWorks).Distinct().Count() == 1;

    /// <summary>Whether two names would be one work, or said to be perhaps one.</summary>
    private bool AreNear(CuratedList list)
    {
        var positions = list
            .Names.Index()
            .SelectMany(pair => FindWorks(pair.Item).Select(work => new { Work = work, Position = pair.Index }))
            .ToLookup(pair => pair.Work, pair => pair.Position);
        return positions.Any(named =>
            named.Distinct().Skip(1).Any()
            || works[named.Key].Resembles.Any(other => positions[other].Except(named).Any())
        );
    }

    private IEnumerable<int> FindWorks(string name) => byName[name].Select(entry => workOf[entry]).Distinct();
}
