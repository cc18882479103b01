namespace StaticArchive.Model;

/// <summary>A source's own number for a year of a chart.</summary>
/// <param name="Count">The number.</param>
/// <param name="Statement">What the source says.</param>
/// <param name="Sources">Who says so.</param>
public sealed record StatedCount(int Year, int Count, string Statement, IReadOnlyList<SourceReference> Sources);
