using StaticArchive.Model;

namespace StaticArchive.Publish.Site;

/// <summary>What of an archive is not for the public.</summary>
/// <param name="Papers">Ids of withdrawn papers.</param>
/// <param name="Documents">Ids of their documents.</param>
/// <param name="Files">Paths of all files whose words may not be quoted.</param>
/// <param name="Folders">Folders of withdrawn papers and of the annotations on them.</param>
internal sealed record WithheldContent(
    IReadOnlySet<string> Papers,
    IReadOnlySet<string> Documents,
    IReadOnlySet<string> Files,
    IReadOnlyList<string> Folders
)
{
    /// <summary>Finds it.</summary>
    public static WithheldContent Find(Archive archive)
    {
        var papers = archive
            .Papers.Where(paper => paper.Access == Access.Withdrawn)
            .Select(paper => paper.Id)
            .ToHashSet(StringComparer.Ordinal);
        var closed = archive
            .Papers.Where(paper => paper.Access != Access.Full)
            .Select(paper => paper.Id)
            .ToHashSet(StringComparer.Ordinal);
        var sidecars = archive
            .Papers.Where(paper => papers.Contains(paper.Id))
            .Select(paper => paper.Sidecar)
            .OfType<string>();
        var notes = archive
            .Annotations.Where(note => papers.Contains(note.Record.Target.Paper))
            .Select(note => note.Record.Path);
        return new WithheldContent(
            papers,
            archive
                .Documents.Where(document => papers.Contains(document.Paper))
                .Select(document => document.Id)
                .ToHashSet(StringComparer.Ordinal),
            archive
                .Documents.Where(document => closed.Contains(document.Paper))
                .Select(document => document.Source.Path)
                .Concat(sidecars)
                .Concat(notes)
                .ToHashSet(StringComparer.Ordinal),
            [
                .. papers
                    .Order(StringComparer.Ordinal)
                    .SelectMany(paper => new[] { $"input/papers/{paper}/", $"input/annotations/{paper}/" }),
            ]
        );
    }

    /// <summary>Whether a document is published.</summary>
    public bool IsPublic(string document) => !Documents.Contains(document);

    /// <summary>Whether a message about a file would tell of what is withheld.</summary>
    public bool IsWithheld(string path) =>
        Files.Contains(path) || Folders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal));
}
