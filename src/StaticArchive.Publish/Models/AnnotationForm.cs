using StaticArchive.Model;

namespace StaticArchive.Publish.Models;

/// <summary>What the annotation form needs to know.</summary>
/// <param name="Paper">Id of the paper.</param>
/// <param name="Stem">Stem of the document; empty for a paper of one document.</param>
/// <param name="NewFileUrl">Address that opens a new file in the repository; null without one.</param>
/// <param name="Forge">Name of the repository's host.</param>
/// <param name="Contact">Mail address for annotations.</param>
/// <param name="IssueUrl">Address that reports a problem, up to the paragraph's sign.</param>
public sealed record AnnotationForm(
    string Paper,
    string Stem,
    string? NewFileUrl,
    string? Forge,
    string? Contact,
    string? IssueUrl
);
