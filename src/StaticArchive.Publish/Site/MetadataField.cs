namespace StaticArchive.Publish.Site;

/// <summary>A field of a record as formats write it.</summary>
/// <param name="Name">What the format calls it.</param>
/// <param name="Value">What it says; null where the record has nothing to say.</param>
internal sealed record MetadataField(string Name, string? Value);
