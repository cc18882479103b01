using StaticArchive.Model;

namespace StaticArchive.Publish.Site;

/// <summary>The reference index without what only withdrawn papers print or are.</summary>
internal static class PublicWorkFilter
{
    /// <summary>The works that remain. A work that a person <paramref name="named"/> always does.</summary>
    public static IReadOnlyList<Work> Filter(Archive archive, WithheldContent withheld, IReadOnlySet<string> named)
    {
        var hidden = archive
            .Citations.Where(citation => !withheld.IsPublic(citation.Document))
            .Select(citation => citation.Id)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. archive
                .Works.Where(work => IsPublic(work, withheld) || named.Contains(work.Id))
                .Select(work => Redact(work, withheld, hidden)),
        ];
    }

    private static bool IsPublic(Work work, WithheldContent withheld) =>
        work.IsCurated
        || work.Occurrences.Any(occurrence => withheld.IsPublic(occurrence.Document))
        || (work.Occurrences.Count == 0 && (work.Paper is null || !withheld.Papers.Contains(work.Paper)));

    private static Work Redact(Work work, WithheldContent withheld, HashSet<string> hidden)
    {
        if (
            withheld.Documents.Count == 0
            && (work.Paper is null || !withheld.Papers.Contains(work.Paper))
            && work.Disagreements.All(field => field.Values.Count > 1)
        )
        {
            return work;
        }

        var occurrences = work.Occurrences.Where(occurrence => withheld.IsPublic(occurrence.Document)).ToList();
        return work with
        {
            Occurrences = occurrences,
            CitedBy = [.. work.CitedBy.Where(citation => !hidden.Contains(citation))],
            MergedBecause = occurrences.Count == work.Occurrences.Count ? work.MergedBecause : [],
            Disagreements =
            [
                .. work
                    .Disagreements.Select(field =>
                        field with
                        {
                            Values = [.. field.Values.Where(value => withheld.IsPublic(value.Document))],
                        }
                    )
                    .Where(field => field.Values.Count > 1),
            ],
            Paper = work.Paper is { } paper && withheld.Papers.Contains(paper) ? null : work.Paper,
        };
    }
}
