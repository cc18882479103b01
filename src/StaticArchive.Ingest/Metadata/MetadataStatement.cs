using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Metadata;

/// <summary>
/// A value of a field of the paper's record that a block states; see <see cref="MetadataAssertion"/>.
/// </summary>
/// <param name="Evidence">What made it so, and how far that is trusted.</param>
public sealed record MetadataStatement(PaperField Field, string Value, MetadataEvidence Evidence)
{
    /// <summary>Affiliation of an author.</summary>
    public string? Affiliation { get; init; }

    /// <summary>The same of a place in a source.</summary>
    public MetadataAssertion ToAssertion(SourceLocation location) =>
        new(Field.GetName(), Value, location, Evidence.Words, Evidence.Rank)
        {
            Affiliation = Affiliation,
            IsOrganisation = Evidence.NamesOrganisation,
        };
}
