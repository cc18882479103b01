using StaticArchive.Model;

namespace StaticArchive.Publish.Site;

/// <summary>
/// The files of a paper at the addresses of its earlier ids, where a page would be a redirect and a file cannot be one:
/// exports, documents as supplied, pictures, data.
/// </summary>
internal static class FormerFileBuilder
{
    /// <summary>Those files, each with the content that the paper's own has.</summary>
    public static IEnumerable<OutputFile> Build(SiteIndex site, IReadOnlyList<OutputFile> files)
    {
        var taken = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var former = site
            .Archive.Papers.SelectMany(paper =>
                paper.FormerIds.Where(old => !site.Papers.ContainsKey(old)).Select(old => new FormerId(paper.Id, old))
            )
            .DistinctBy(id => id.Old, StringComparer.Ordinal)
            .ToLookup(id => id.Paper, StringComparer.Ordinal);
        return former.Count == 0
            ? []
            :
            [
                .. files
                    .Where(file => !file.Path.EndsWith("/index.html", StringComparison.Ordinal))
                    .SelectMany(file =>
                        FindPaper(file.Path) is { } paper
                            ? former[paper].Select(id => file with { Path = Replace(file.Path, id) })
                            : []
                    )
                    .Where(file => taken.Add(file.Path)),
            ];
    }

    /// <summary><c>x</c> of <c>papers/x/cite.bib</c> and <c>data/documents/x.main.json</c>; else null.</summary>
    private static string? FindPaper(string path) =>
        path.Split('/') switch
        {
            ["papers", var paper, _, ..] => paper,
            ["data", "documents", var name] => name.Split('.')[0],
            _ => null,
        };

    private static string Replace(string path, FormerId id) =>
        path.StartsWith("papers/", StringComparison.Ordinal)
            ? $"papers/{id.Old}{path[(7 + id.Paper.Length)..]}"
            : $"data/documents/{id.Old}{path[(15 + id.Paper.Length)..]}";

    private sealed record FormerId(string Paper, string Old);
}
