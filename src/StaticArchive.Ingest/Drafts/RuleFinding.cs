using StaticArchive.Model;

namespace StaticArchive.Ingest.Drafts;

/// <summary>A decision that a rule took without being asked to, about a stretch of the source.</summary>
/// <param name="Description">What was decided.</param>
/// <param name="Extent">Where, in the source.</param>
/// <param name="Hint">The line of <c>paper.yml</c> that undoes it.</param>
internal sealed record RuleFinding(string Description, Span Extent, string Hint)
{
    /// <summary>For a field: how sure, and what else it could have been.</summary>
    public FindingCertainty? Certainty { get; init; }
}
