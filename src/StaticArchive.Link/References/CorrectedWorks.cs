using StaticArchive.Model;

namespace StaticArchive.Link.References;

/// <summary>
/// Curated records that correct a printed work under its id: <c>id: miller-2004</c> is about the work that would be at
/// <c>miller-2004</c> without it, whatever else it says, and the work keeps that id.
/// </summary>
/// <param name="Pairs">For each such record an entry of its work, by their indices.</param>
/// <param name="Ids">The ids that stay.</param>
internal sealed record CorrectedWorks(IReadOnlyList<CuratorDecisions.EntryPair> Pairs, IReadOnlySet<string> Ids)
{
    private static readonly CorrectedWorks None = new([], new HashSet<string>(StringComparer.Ordinal));

    /// <summary>
    /// Finds them. The works without the records are put together only where a record has the id of some entry.
    /// </summary>
    public static CorrectedWorks Find(IReadOnlyList<ReferenceEntry> entries, CuratedReferences curated)
    {
        var printed = entries.Where(entry => entry.Curated is null).ToList();
        var names =
            curated.Records.Count == 0
                ? []
                : printed.SelectMany(CuratorDecisions.GetNames).ToHashSet(StringComparer.Ordinal);
        var records = entries
            .Index()
            .Where(pair => pair.Item.Curated is { } record && names.Contains(record.Id))
            .ToList();
        if (records.Count == 0)
        {
            return None;
        }

        var works = FindPrinted(printed, curated);
        var indices = new Dictionary<ReferenceEntry, int>(ReferenceEqualityComparer.Instance);
        foreach (var (i, entry) in entries.Index())
        {
            indices.TryAdd(entry, i);
        }

        var corrected = records.Where(pair => works.ContainsKey(pair.Item.Curated!.Id)).ToList();
        return new CorrectedWorks(
            [
                .. corrected
                    .Where(pair => IsUnlike(works[pair.Item.Curated!.Id], pair.Item))
                    .Select(pair => new CuratorDecisions.EntryPair(indices[works[pair.Item.Curated!.Id]], pair.Index)),
            ],
            corrected.Select(pair => pair.Item.Curated!.Id).ToHashSet(StringComparer.Ordinal)
        );
    }

    /// <summary>The ids of works as they are, but that a corrected work keeps the one it had.</summary>
    public IReadOnlyList<string> Keep(IReadOnlyList<string> ids, IReadOnlyList<Work> works)
    {
        if (Ids.Count == 0)
        {
            return ids;
        }

        var taken = new HashSet<string>(ids, StringComparer.Ordinal);
        return
        [
            .. ids.Zip(works)
                .Select(pair =>
                    pair.Second.RecordIds.FirstOrDefault(Ids.Contains) is { } id && taken.Add(id) ? id : pair.First
                ),
        ];
    }

    /// <summary>Records that comparison finds to be the same work need no decision.</summary>
    private static bool IsUnlike(ReferenceEntry printed, ReferenceEntry record) =>
        WorkMatcher.FindMatchReason(printed, record) is null;

    /// <summary>An entry of each work as it would be without curated records, by the work's id.</summary>
    private static Dictionary<string, ReferenceEntry> FindPrinted(
        List<ReferenceEntry> printed,
        CuratedReferences curated
    )
    {
        var clusters = WorkClusterer.Find(printed, new CuratorDecisions(printed, curated, []));
        var known = new TitleWordFrequency(printed);
        var ids = WorkIdGenerator.Generate([
            .. clusters.Select(cluster => WorkRecordMerger.Merge(cluster, known).Item),
        ]);
        return ids.Zip(clusters)
            .ToDictionary(pair => pair.First, pair => pair.Second.Entries[0], StringComparer.Ordinal);
    }
}
