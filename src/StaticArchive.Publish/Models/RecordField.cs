namespace StaticArchive.Publish.Models;

/// <summary>A field of a record.</summary>
/// <param name="Name">Its name in words.</param>
/// <param name="Provenance">Where it was read, and by what rule.</param>
/// <param name="Others">Other values, with where each was read.</param>
public sealed record RecordField(string Name, string Value, string Provenance, IReadOnlyList<string> Others);
