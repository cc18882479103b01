using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.References;

/// <summary>
/// Makes one record of several: the curated one, or the paper's own, or the best print, its empty fields filled from
/// the others.
/// </summary>
internal static class WorkRecordMerger
{
    /// <summary>A work without its final id and its citations.</summary>
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
            };
        }

        var items = cluster
            .Entries.Select(entry => entry.Item)
            .Distinct<CslItem>(ReferenceEqualityComparer.Instance)
            .ToList();
        var known = items.ToDictionary<CslItem, CslItem, (string Id, int Fullness)>(
            item => item,
            item => (WorkIdGenerator.GenerateBase(item), CountFields(item)),
            ReferenceEqualityComparer.Instance
        );
        var times = cluster
            .Entries.CountBy(entry => known[entry.Item].Id, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        var ranked = cluster
            .Entries.OrderBy(entry => GetTrustRank(entry))
            .ThenByDescending(entry => times[known[entry.Item].Id])
            .ThenByDescending(entry => known[entry.Item].Fullness)
            .ToList();
        return new Work
        {
            Id = "",
            Item = PreferredTitleSelector.Select(FillMissing(ranked), ranked, words),
            Occurrences = [.. cluster.Entries.Select(entry => entry.Occurrence).OfType<Occurrence>()],
            MergedBecause = cluster.Reasons,
            Disagreements = items.Count == 1 ? [] : FindDisagreements(cluster.Entries),
            Paper = cluster.Entries.Select(entry => entry.Paper).FirstOrDefault(paper => paper is not null),
            IsCurated = cluster.Entries.Any(entry => entry.Curated is not null),
        };
    }

    /// <summary>
    /// Curated, then the paper's own record; of the others the year and authors that most prints have, then the
    /// fullest.
    /// </summary>
    private static int GetTrustRank(ReferenceEntry entry) =>
        entry.Curated is not null ? 0
        : entry.Paper is not null ? 1
        : 2;

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
    /// The most trusted record, its empty fields filled; prints that share their fields fill it once.
    /// </summary>
    private static CslItem FillMissing(IReadOnlyList<ReferenceEntry> ranked) =>
        ranked
            .Skip(1)
            .Where(entry => entry.Occurrence is not null || entry.Paper is not null)
            .Select(entry => entry.Item)
            .Distinct<CslItem>(ReferenceEqualityComparer.Instance)
            .Aggregate(ranked[0].Item, FillMissing);

    private static CslItem FillMissing(CslItem item, CslItem other) =>
        item with
        {
            Author = item.Author.Count > 0 ? item.Author : other.Author,
            Editor = item.Editor.Count > 0 ? item.Editor : other.Editor,
            Issued = item.Issued ?? other.Issued,
            ContainerTitle = item.ContainerTitle ?? (item.Publisher is null ? other.ContainerTitle : null),
            CollectionTitle = item.CollectionTitle ?? other.CollectionTitle,
            CollectionNumber = item.CollectionNumber ?? other.CollectionNumber,
            Publisher = item.Publisher ?? (item.ContainerTitle is null ? other.Publisher : null),
            PublisherPlace = item.PublisherPlace ?? (item.ContainerTitle is null ? other.PublisherPlace : null),
            Edition = item.Edition ?? other.Edition,
            Volume = item.Volume ?? other.Volume,
            Issue = item.Issue ?? other.Issue,
            Page = item.Page ?? other.Page,
            Doi = item.Doi ?? other.Doi,
            Url = item.Url ?? other.Url,
            Isbn = item.Isbn ?? other.Isbn,
        };

    private static List<Disagreement> FindDisagreements(IReadOnlyList<ReferenceEntry> entries)
    {
        var found = new List<Disagreement>();
        foreach (var (field, value) in GetComparedFields())
        {
            var values = entries
                .Where(entry => entry.Occurrence is not null)
                .Select(entry => new { Value = value(entry.Item), entry.Occurrence!.Document })
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

    private static IEnumerable<(string Field, Func<CslItem, string?> Value)> GetComparedFields() =>
        [
            ("author", item => string.Join("; ", item.Author.Select(name => name.ShortForm))),
            ("issued", item => item.Issued?.ShortForm),
            ("title", item => item.Title),
            ("container-title", item => item.ContainerTitle),
            ("publisher", item => item.Publisher),
            ("publisher-place", item => item.PublisherPlace),
            ("volume", item => item.Volume),
            ("issue", item => item.Issue),
            ("page", item => item.Page),
            ("DOI", item => item.Doi),
        ];
}
