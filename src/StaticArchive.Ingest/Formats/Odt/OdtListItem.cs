namespace StaticArchive.Ingest.Formats.Odt;

/// <summary>An item of a list.</summary>
/// <param name="List">Number of the list in the document.</param>
/// <param name="Depth">Its depth, 1 for the outermost.</param>
/// <param name="Label">Its number as printed; null for a bullet.</param>
internal sealed record OdtListItem(int List, int Depth, string? Label);
