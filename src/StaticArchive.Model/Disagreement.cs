namespace StaticArchive.Model;

/// <summary>A field in which the entries of one work differ.</summary>
/// <param name="Field">CSL name.</param>
/// <param name="Values">The values, with the id of the document of each.</param>
public sealed record Disagreement(string Field, IReadOnlyList<(string Value, string Document)> Values);
