using System.Globalization;
using StaticArchive.Model;
using StaticArchive.Model.Localization;
using StaticArchive.Model.Text;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Pages;

/// <summary>Groups the works of the index for its views.</summary>
/// <param name="words">The words of the interface.</param>
internal sealed class WorkGrouper(InterfaceWords words)
{
    private const int MaxMostCited = 100;
    private readonly string _undated = words["references.undated"];

    /// <summary>By the first letter of their authors.</summary>
    public IEnumerable<IGrouping<string, Work>> GroupByLetter(List<Work> works) =>
        works
            .GroupBy(work => GetInitial(work.Item), StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal);

    /// <summary>By year, the newest first.</summary>
    public IEnumerable<IGrouping<string, Work>> GroupByYear(List<Work> works) =>
        works
            .GroupBy(
                work => work.Item.Issued?.Year?.ToString(CultureInfo.InvariantCulture) ?? _undated,
                StringComparer.Ordinal
            )
            .OrderByDescending(group => group.Key == _undated ? "" : group.Key, StringComparer.Ordinal);

    /// <summary>By author, of those with at least <paramref name="min"/> works.</summary>
    public static IEnumerable<IGrouping<string, Work>> GroupByAuthor(List<Work> works, int min) =>
        works
            .SelectMany(work =>
                work.Item.Author.Concat(work.Item.Editor).Select(name => new { Name = name.SortForm, Work = work })
            )
            .GroupBy(pair => Folding.ToKey(pair.Name), StringComparer.Ordinal)
            .Where(group => group.Count() >= min)
            .OrderBy(group => Folding.Fold(group.First().Name), StringComparer.Ordinal)
            .Select(group => new WorkGrouping(
                group.First().Name,
                group.Select(pair => pair.Work).DistinctBy(work => work.Id, StringComparer.Ordinal)
            ));

    /// <summary>The most cited, by the number of passages.</summary>
    public IEnumerable<IGrouping<string, Work>> GroupMostCited(List<Work> works) =>
        works
            .Where(work => work.CitedBy.Count > 0)
            .OrderByDescending(work => work.CitedBy.Count)
            .Take(MaxMostCited)
            .GroupBy(work => words.Count("count.passages", work.CitedBy.Count), StringComparer.Ordinal);

    /// <summary>Those that papers share, by the number of papers.</summary>
    public IEnumerable<IGrouping<string, Work>> GroupShared(IReadOnlyList<SharedReference> references) =>
        references
            .Take(MaxMostCited)
            .GroupBy(
                reference => words.Count("references.in-papers", reference.Papers.Count),
                reference => reference.Work,
                StringComparer.Ordinal
            );

    /// <summary>
    /// The same groups, those that no page can hold in pieces: <c>2004</c>, <c>2004, part 2</c>.
    /// </summary>
    public IEnumerable<IGrouping<string, Work>> Divide(IEnumerable<IGrouping<string, Work>> groups, int max) =>
        groups.SelectMany(group =>
            group
                .Chunk(max)
                .Select(
                    (works, i) =>
                        new WorkGrouping(
                            i == 0 ? group.Key : PaperListPageBuilder.FormatPart(words, group.Key, i),
                            works
                        )
                )
        );

    private string GetInitial(CslItem item)
    {
        var key = Folding.Fold(LabelFormatter.FormatAuthorDate(item, words));
        return key.Length > 0 && char.IsAsciiLetter(key[0]) ? char.ToUpperInvariant(key[0]).ToString() : "0–9";
    }

    private sealed class WorkGrouping(string key, IEnumerable<Work> works) : List<Work>(works), IGrouping<string, Work>
    {
        public string Key => key;
    }
}
