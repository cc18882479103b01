using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Publish.Site;

/// <summary>What of an archive is not for the public.</summary>
internal sealed record WithheldContent
{
    /// <summary>Ids of withdrawn papers.</summary>
    public required IReadOnlySet<string> Papers { get; init; }

    /// <summary>Ids of their documents.</summary>
    public required IReadOnlySet<string> Documents { get; init; }

    /// <summary>Paths of all files whose words may not be quoted.</summary>
    public required IReadOnlySet<string> Files { get; init; }

    /// <summary>Folders of withdrawn papers and of the annotations on them.</summary>
    public required IReadOnlyList<string> Folders { get; init; }

    /// <summary>Where timeline files quote withdrawn papers.</summary>
    public required IReadOnlySet<SourceLocation> Quotes { get; init; }

    /// <summary>Finds it.</summary>
    public static WithheldContent Find(Archive archive)
    {
        var withdrawn = archive.Papers.Where(paper => paper.Access == Access.Withdrawn).ToList();
        var papers = withdrawn.Select(paper => paper.Id).ToHashSet(StringComparer.Ordinal);
        return new WithheldContent
        {
            Papers = papers,
            Documents = archive
                .Documents.Where(document => papers.Contains(document.Paper))
                .Select(document => document.Id)
                .ToHashSet(StringComparer.Ordinal),
            Files = FindFiles(archive, papers),
            Folders =
            [
                .. papers
                    .Order(StringComparer.Ordinal)
                    .SelectMany(paper => new[] { $"input/papers/{paper}/", $"input/annotations/{paper}/" }),
            ],
            Quotes = archive
                .Events.SelectMany(item => item.Evidence.Concat(item.Disputed.SelectMany(side => side.Evidence)))
                .Where(evidence => papers.Contains(evidence.Record.Paper))
                .Select(evidence => evidence.Record.Location)
                .ToHashSet(),
        };
    }

    /// <summary>Whether a document is published.</summary>
    public bool IsPublic(string document) => !Documents.Contains(document);

    /// <summary>Whether a message about a place would tell of what is withheld.</summary>
    public bool IsWithheld(SourceLocation location) =>
        Files.Contains(location.Path)
        || Quotes.Contains(location)
        || Folders.Any(folder => location.Path.StartsWith(folder, StringComparison.Ordinal));

    /// <summary>
    /// The documents of papers whose text is withheld, the records of withdrawn papers and the annotations on them.
    /// </summary>
    private static HashSet<string> FindFiles(Archive archive, HashSet<string> withdrawn)
    {
        var closed = archive
            .Papers.Where(paper => !SiteIndex.HasFullAccess(paper))
            .Select(paper => paper.Id)
            .ToHashSet(StringComparer.Ordinal);
        return archive
            .Documents.Where(document => closed.Contains(document.Paper))
            .Select(document => document.Source.Path)
            .Concat(
                archive
                    .Papers.Where(paper => withdrawn.Contains(paper.Id))
                    .Select(paper => paper.Sidecar)
                    .OfType<string>()
            )
            .Concat(
                archive
                    .Annotations.Where(note => withdrawn.Contains(note.Record.Target.Paper))
                    .Select(note => note.Record.Path)
            )
            .ToHashSet(StringComparer.Ordinal);
    }
}
