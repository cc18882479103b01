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
                            ? former[paper]
                                .SelectMany(id => Replace(file.Path, id))
                                .Select(path => file with { Path = path })
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

    /// <summary>
    /// The address below the earlier id; and that of a file which is called as its paper is, and so had another name
    /// where it lies in no folder: <c>papers/y/source/y.md</c> for <c>papers/x/source/x.md</c>.
    /// </summary>
    private static IEnumerable<string> Replace(string path, FormerId id)
    {
        var start = path.StartsWith("papers/", StringComparison.Ordinal) ? "papers/" : "data/documents/";
        var moved = start + id.Old + path[(start.Length + id.Paper.Length)..];
        yield return moved;
        var name = start == "papers/" ? moved.LastIndexOf('/') + 1 : start.Length + id.Old.Length + 1;
        if (moved.AsSpan(name).StartsWith(id.Paper + ".", StringComparison.Ordinal))
        {
            yield return moved[..name] + id.Old + moved[(name + id.Paper.Length)..];
        }
    }

    private sealed record FormerId(string Paper, string Old);
}
