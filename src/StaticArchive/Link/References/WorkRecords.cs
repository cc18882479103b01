using StaticArchive.Documents;
using StaticArchive.Text;

namespace StaticArchive.Link.References;

/// <summary>Makes one record of several: the curated one, or the paper's own, or the best print, its empty fields filled from the others.</summary>
internal static class WorkRecords
{
    /// <summary>A work without its final id and its citations.</summary>
    public static Work Of(WorkClusters.Cluster cluster, TitleWords words)
    {
        if (cluster.Prints is [var single])
        {
            return new Work { Id = "", Item = single.Item, Occurrences = single.Occurrence is null ? [] : [single.Occurrence], Paper = single.Paper, Curated = single.Curated is not null };
        }

        var items = cluster.Prints.Select(print => print.Item).Distinct<CslItem>(ReferenceEqualityComparer.Instance).ToList();
        var known = items.ToDictionary<CslItem, CslItem, (string Id, int Fullness)>(item => item, item => (WorkIds.Base(item), Fullness(item)), ReferenceEqualityComparer.Instance);
        var times = cluster.Prints.CountBy(print => known[print.Item].Id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var ranked = cluster.Prints.OrderBy(print => Trust(print)).ThenByDescending(print => times[known[print.Item].Id]).ThenByDescending(print => known[print.Item].Fullness).ToList();
        return new Work
        {
            Id = "",
            Item = Spelling.Best(Filled(ranked), ranked, words),
            Occurrences = [.. cluster.Prints.Select(print => print.Occurrence).OfType<Occurrence>()],
            MergedBecause = cluster.Reasons,
            Disagreements = items.Count == 1 ? [] : Disagreements(cluster.Prints),
            Paper = cluster.Prints.Select(print => print.Paper).FirstOrDefault(paper => paper is not null),
            Curated = cluster.Prints.Any(print => print.Curated is not null),
        };
    }

    /// <summary>Curated, then the paper's own record; of the others the year and authors that most prints have, then the fullest.</summary>
    private static int Trust(Print print) => print.Curated is not null ? 0 : print.Paper is not null ? 1 : 2;

    private static int Fullness(CslItem item) =>
        new object?[] { item.Issued, item.Title, item.ContainerTitle, item.Publisher, item.PublisherPlace, item.Volume, item.Issue, item.Page, item.Doi, item.Url, item.Isbn, item.Edition, item.CollectionTitle }.Count(field => field is not null)
        + Math.Min(item.Author.Count, 8);

    /// <summary>The most trusted record, its empty fields filled; prints that share their fields fill it once.</summary>
    private static CslItem Filled(IReadOnlyList<Print> ranked) =>
        ranked.Skip(1).Where(print => print.Occurrence is not null || print.Paper is not null).Select(print => print.Item)
            .Distinct<CslItem>(ReferenceEqualityComparer.Instance).Aggregate(ranked[0].Item, Filled);

    private static CslItem Filled(CslItem item, CslItem other) => item with
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

    private static List<Disagreement> Disagreements(IReadOnlyList<Print> prints)
    {
        var found = new List<Disagreement>();
        foreach (var (field, value) in Fields())
        {
            var values = prints.Where(print => print.Occurrence is not null).Select(print => new { Value = value(print.Item), print.Occurrence!.Document }).Where(pair => !string.IsNullOrEmpty(pair.Value)).ToList();
            if (values.Select(pair => pair.Value!).Distinct(StringComparer.Ordinal).Select(Folding.Key).Distinct(StringComparer.Ordinal).Count() > 1)
            {
                found.Add(new Disagreement(field, [.. values.Select(pair => (pair.Value!, pair.Document))]));
            }
        }

        return found;
    }

    private static IEnumerable<(string Field, Func<CslItem, string?> Value)> Fields() =>
    [
        ("author", item => string.Join("; ", item.Author.Select(name => name.Label))),
        ("issued", item => item.Issued?.Label),
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
