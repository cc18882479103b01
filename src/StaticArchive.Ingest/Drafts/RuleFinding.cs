using StaticArchive.Model;

namespace StaticArchive.Ingest.Drafts;

/// <summary>A decision about a stretch of the source.</summary>
/// <param name="Description">What was decided.</param>
/// <param name="Extent">Where.</param>
/// <param name="Hint">How to have it otherwise.</param>
internal sealed record RuleFinding(string Description, Span Extent, string Hint);
