using StaticArchive.Ingest.Metadata;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Drafts;

/// <summary>A candidate for a field of the record.</summary>
/// <param name="Statement">Field, value and evidence.</param>
/// <param name="Extent">Where it was read, in the source.</param>
internal sealed record LocatedStatement(MetadataStatement Statement, Span Extent);
