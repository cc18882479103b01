using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.References;

/// <summary>
/// Makes one record of several: the curated one, or the paper's own, or the best entry, its empty fields filled from
/// the others.
/// </summary>
internal static class WorkRecordMerger
{
    private static readonly ComparedField[] ComparedFields =
    [
        new("author", item => string.Join("; ", item.Author.Select(name => name.ShortForm))),
        new("issued", item => item.Issued?.ShortForm),
        new("title", item => HasOnlyNumber(item) ? null : item.Title),
        new("container-title", item => item.ContainerTitle),
        new("publisher", item => item.Publisher),
        new("publisher-place", item => item.PublisherPlace),
        new("volume", item => item.Volume),
        new("issue", item => item.Issue),
        new("page", item => item.Page),
        new("DOI", item => item.Doi),
    ];

    /// <summary>The work of a cluster, without its id and its citations.</summary>
    public static Work Merge(WorkClusterer.WorkCluster cluster, TitleWordFrequency words)
    {
        if (cluster.Entries is [var single])
        {
            return new Work
            {
                Id = "",
                Item = single.Item,
                Occurrences = single.Occurrence is null ? [] : [single.Occurrence],
                Paper = single.Paper,
                IsCurated = single.Curated is not null,
                RecordIds = single.Curated is { } record ? [record.Id] : [],
            };
        }

        var items = cluster
            .Entries.Select(entry => entry.Item)
            .Distinct<CslItem>(ReferenceEqualityComparer.Instance)
            .ToList();
        return new Work
        {
            Id = "",
            Item = items.Count == 1 ? items[0] : MergeItems(cluster.Entries, items, words),
            Occurrences = cluster.Entries.Select(entry => entry.Occurrence).OfType<Occurrence>().ToArray(),
            MergedBecause = cluster.Reasons,
            Disagreements = items.Count == 1 ? [] : FindDisagreements(cluster.Entries),
            Paper = cluster.Entries.Select(entry => entry.Paper).FirstOrDefault(paper => paper is not null),
            IsCurated = cluster.Entries.Any(entry => entry.Curated is not null),
            RecordIds = cluster.Entries.Select(entry => entry.Curated?.Id).OfType<string>().ToArray(),
        };
    }

    private static CslItem MergeItems(
        IReadOnlyList<ReferenceEntry> entries,
        List<CslItem> items,
        TitleWordFrequency words
    )
    {
        var ranked = RankByTrust(entries, items);
        return PreferredTitleSelector.Select(FillMissing(ranked), ranked, words);
    }

    /// <summary>
    /// Entries with the most trusted first: curated, then the paper's own record; of the others those whose authors and
    /// year most entries have, then those with most fields.
    /// </summary>
    private static List<ReferenceEntry> RankByTrust(IReadOnlyList<ReferenceEntry> entries, List<CslItem> items)
    {
        var known = items.ToDictionary<CslItem, CslItem, RankedItem>(
            item => item,
            item => new RankedItem(WorkIdGenerator.GenerateBase(item), CountFields(item)),
            ReferenceEqualityComparer.Instance
        );
        var entryCounts = entries
            .CountBy(entry => known[entry.Item].Id, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        return
        [
            .. entries
                .OrderBy(GetTrustRank)
                .ThenBy(entry => HasOnlyNumber(entry.Item) ? 1 : 0)
                .ThenByDescending(entry => entryCounts[known[entry.Item].Id])
                .ThenByDescending(entry => known[entry.Item].FieldCount),
        ];
    }

    /// <summary>Named without its title: <c>SI 2000/617</c>.</summary>
    private static bool HasOnlyNumber(CslItem item) => item.Number is not null && item.Title == item.Number;

    private sealed record RankedItem(string Id, int FieldCount);

    private static int GetTrustRank(ReferenceEntry entry) =>
        entry.Curated is not null ? 0
        : entry.Paper is not null ? 1
        : entry.Occurrence?.Note is null ? 2
        : 3;

    private static int CountFields(CslItem item) =>
        new object?[]
        {
            item.Issued,
            item.Title,
            item.ContainerTitle,
            item.Publisher,
            item.PublisherPlace,
            item.Volume,
            item.Issue,
            item.Page,
            item.Doi,
            item.Url,
            item.Isbn,
            item.Edition,
            item.CollectionTitle,
        }.Count(field => field is not null) + Math.Min(item.Author.Count, 8);

    /// <summary>
    /// The most trusted record with its empty fields filled; entries that share their fields fill it once.
    /// </summary>
    private static CslItem FillMissing(IReadOnlyList<ReferenceEntry> ranked) =>
        ranked
            .Skip(1)
            .Where(entry => entry.Occurrence is not null || entry.Paper is not null)
            .Select(entry => entry.Item)
            .Distinct<CslItem>(ReferenceEqualityComparer.Instance)
            .Aggregate(ranked[0].Item, FillMissing);

    private static CslItem FillMissing(CslItem item, CslItem other)
    {
        var filled = FillPublication(item, other);
        filled = MissingFields.FillAuthorsAndDate(filled, other);
        filled = MissingFields.FillNumeration(filled, other);
        filled = MissingFields.FillIdentifiers(filled, other);
        return filled with
        {
            Editor = item.Editor.Count > 0 ? item.Editor : other.Editor,
            CollectionTitle = item.CollectionTitle ?? other.CollectionTitle,
            CollectionNumber = item.CollectionNumber ?? other.CollectionNumber,
            Edition = item.Edition ?? other.Edition,
            Isbn = item.Isbn ?? other.Isbn,
        };
    }

    /// <summary>A journal is not added to a publisher, nor a publisher to a journal.</summary>
    private static CslItem FillPublication(CslItem item, CslItem other) =>
        item with
        {
            ContainerTitle = item.ContainerTitle ?? (item.Publisher is null ? other.ContainerTitle : null),
            Publisher = item.Publisher ?? (item.ContainerTitle is null ? other.Publisher : null),
            PublisherPlace = item.PublisherPlace ?? (item.ContainerTitle is null ? other.PublisherPlace : null),
        };

    private static List<Disagreement> FindDisagreements(IReadOnlyList<ReferenceEntry> entries)
    {
        var found = new List<Disagreement>();
        foreach (var (field, getValue) in ComparedFields)
        {
            var values = entries
                .Where(entry => entry.Occurrence is { Note: null })
                .Select(entry => new { Value = getValue(entry.Item), entry.Occurrence!.Document })
                .Where(pair => !string.IsNullOrEmpty(pair.Value))
                .ToList();
            if (
                values
                    .Select(pair => pair.Value!)
                    .Distinct(StringComparer.Ordinal)
                    .Select(Folding.ToKey)
                    .Distinct(StringComparer.Ordinal)
                    .Count() > 1
            )
            {
                found.Add(new Disagreement(field, [.. values.Select(pair => (pair.Value!, pair.Document))]));
            }
        }

        return found;
    }

    private sealed record ComparedField(string Name, Func<CslItem, string?> GetValue);
}
