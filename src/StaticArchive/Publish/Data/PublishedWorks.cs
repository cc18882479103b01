using StaticArchive.Documents;

namespace StaticArchive.Publish.Data;

/// <summary>The reference index without what only withdrawn papers print or are.</summary>
internal static class PublishedWorks
{
    /// <summary>The works that remain. A work that a person <paramref name="named"/> always does.</summary>
    public static IReadOnlyList<Work> Of(Archive archive, Withheld withheld, IReadOnlySet<string> named)
    {
        var hidden = archive.Citations.Where(citation => !withheld.Keeps(citation.Document)).Select(citation => citation.Id).ToHashSet(StringComparer.Ordinal);
        return [.. archive.Works.Where(work => Stays(work, withheld) || named.Contains(work.Id)).Select(work => Without(work, withheld, hidden))];
    }

    private static bool Stays(Work work, Withheld withheld) =>
        work.Curated || work.Occurrences.Any(print => withheld.Keeps(print.Document)) || (work.Occurrences.Count == 0 && (work.Paper is null || !withheld.Papers.Contains(work.Paper)));

    private static Work Without(Work work, Withheld withheld, HashSet<string> hidden)
    {
        if (withheld.Documents.Count == 0 && (work.Paper is null || !withheld.Papers.Contains(work.Paper)) && work.Disagreements.All(field => field.Values.Count > 1))
        {
            return work;
        }

        var prints = work.Occurrences.Where(print => withheld.Keeps(print.Document)).ToList();
        return work with
        {
            Occurrences = prints,
            CitedBy = [.. work.CitedBy.Where(citation => !hidden.Contains(citation))],
            MergedBecause = prints.Count == work.Occurrences.Count ? work.MergedBecause : [],
            Disagreements = [.. work.Disagreements
                .Select(field => field with { Values = [.. field.Values.Where(value => withheld.Keeps(value.Document))] })
                .Where(field => field.Values.Count > 1)],
            Paper = work.Paper is { } paper && withheld.Papers.Contains(paper) ? null : work.Paper,
        };
    }
}
