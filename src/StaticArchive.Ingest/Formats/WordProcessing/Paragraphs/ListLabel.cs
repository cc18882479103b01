namespace StaticArchive.Ingest.Formats.WordProcessing.Paragraphs;

/// <summary>What stands before an item of a list.</summary>
/// <param name="Text">Its number as printed, <c>(a)</c>, <c>2.1</c>; null for a bullet.</param>
/// <param name="Depth">Depth in the list, from 1.</param>
internal sealed record ListLabel(string? Text, int Depth);
