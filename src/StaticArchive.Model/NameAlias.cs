namespace StaticArchive.Model;

/// <summary>Names that mean the same author.</summary>
/// <param name="Name">As reference lists print it.</param>
/// <param name="Aliases">As citations print it.</param>
public sealed record NameAlias(string Name, IReadOnlyList<string> Aliases);
