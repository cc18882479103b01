using StaticArchive.Model.Messages;

namespace StaticArchive.Model;

/// <summary>A value that reading found for a field of a paper's record, and how: nothing is guessed silently.</summary>
/// <param name="Field">CSL or Dublin Core name, e.g. <c>title</c>, <c>author</c>, <c>issued</c>, <c>rights</c>.</param>
/// <param name="Value">The value as it will be shown.</param>
/// <param name="Location">Where it was read.</param>
/// <param name="Rule">What made it so, in words: <c>front matter</c>, <c>line "Date:"</c>, <c>meta
/// citation_title</c>.</param>
/// <param name="Rank">How far the rule is trusted; the highest of a field is preferred.</param>
public sealed record MetadataAssertion(string Field, string Value, SourceLocation Location, string Rule, int Rank)
{
    /// <summary>Id of the document it was read in; empty for a sidecar.</summary>
    public string Document { get; init; } = "";

    /// <summary>ORCID iD, for an author whose record states one.</summary>
    public string? Orcid { get; init; }

    /// <summary>Affiliation, for an author whose record states one.</summary>
    public string? Affiliation { get; init; }

    /// <summary>What follows the name of an author or editor: <c>Jr</c>.</summary>
    public string? Suffix { get; init; }

    /// <summary>Whether the source states that an author is an organisation.</summary>
    public bool IsOrganisation { get; init; }

    /// <summary>
    /// Whether it is one of several candidates that reading weighed, the next best when it did not win: no
    /// contradiction to report.
    /// </summary>
    public bool IsCandidate { get; init; }

    /// <summary>Whether it became the paper's value.</summary>
    public bool IsPreferred { get; init; }
}
