namespace StaticArchive.Publish.Models;

/// <summary>What the annotation form needs to know.</summary>
public sealed record AnnotationForm
{
    /// <summary>Id of the paper.</summary>
    public required string Paper { get; init; }

    /// <summary>Stem of the document; empty for a paper of one document.</summary>
    public required string Stem { get; init; }

    /// <summary>Address that opens a new file in the repository; null without one.</summary>
    public required string? NewFileUrl { get; init; }

    /// <summary>Name of the repository's host.</summary>
    public required string? Forge { get; init; }

    /// <summary>Mail address for annotations.</summary>
    public required string? Contact { get; init; }

    /// <summary>Address that reports a problem, up to the paragraph's sign.</summary>
    public required string? IssueUrl { get; init; }
}
