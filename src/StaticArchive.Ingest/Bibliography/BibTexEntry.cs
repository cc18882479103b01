namespace StaticArchive.Ingest.Bibliography;

/// <summary>A parsed entry of a BibTeX file.</summary>
/// <param name="Type">Type in lower case: <c>article</c>.</param>
/// <param name="Key">Citation key.</param>
/// <param name="Fields">Values in LaTeX by the names of fields in lower case.</param>
internal sealed record BibTexEntry(string Type, string Key, IReadOnlyDictionary<string, string> Fields);
