namespace StaticArchive.Ingest.Formats.Epub;

/// <summary>A place where a printed page begins.</summary>
/// <param name="Label">Its number as printed.</param>
/// <param name="Offset">Where it begins in the page that is made of the book.</param>
internal sealed record EpubPageBreak(string Label, int Offset);
