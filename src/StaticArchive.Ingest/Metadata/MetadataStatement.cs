using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Sources;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Metadata;

/// <summary>A value of a field of the paper's record; see <see cref="MetadataAssertion"/>.</summary>
/// <param name="Field">CSL name.</param>
/// <param name="Value">The value.</param>
/// <param name="Rule">What made it so.</param>
/// <param name="Rank">How far the rule is trusted.</param>
public sealed record MetadataStatement(string Field, string Value, string Rule, int Rank)
{
    /// <summary>Affiliation of an author.</summary>
    public string? Affiliation { get; init; }
}
