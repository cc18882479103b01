namespace StaticArchive.Publish.Models;

/// <summary>What the annotation form needs to know.</summary>
public sealed record AnnotationForm
{
    /// <summary>Id of the paper.</summary>
    public required string Paper { get; init; }

    /// <summary>Stem of the document; empty for a paper of one document.</summary>
    public required string Stem { get; init; }

    /// <summary>Title of the archive.</summary>
    public required string Archive { get; init; }

    /// <summary>Address that opens a new file in the repository; null without one.</summary>
    public required string? NewFileUrl { get; init; }

    /// <summary>Name of the repository's host.</summary>
    public required string? Forge { get; init; }

    /// <summary>Mail address for annotations.</summary>
    public required string? Contact { get; init; }

    /// <summary>Address of a new issue, for those who would rather fill in a form.</summary>
    public required string? IssueUrl { get; init; }
}
