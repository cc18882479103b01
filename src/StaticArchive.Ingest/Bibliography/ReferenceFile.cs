using StaticArchive.Model;

namespace StaticArchive.Ingest.Bibliography;

/// <summary>A file of records.</summary>
/// <param name="Format">Its format, for people.</param>
/// <param name="Records">The records in the order of the file, each with all of its extent.</param>
internal sealed record ReferenceFile(string Format, IReadOnlyList<CuratedRecord> Records);
