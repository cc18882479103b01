namespace StaticArchive.Ingest.Bibliography;

/// <summary>An entry as its file writes it.</summary>
/// <param name="Type">Its type, small: <c>article</c>.</param>
/// <param name="Key">Its key.</param>
/// <param name="Fields">Names, small, and values, still in LaTeX.</param>
internal sealed record BibTexEntry(string Type, string Key, IReadOnlyDictionary<string, string> Fields);
