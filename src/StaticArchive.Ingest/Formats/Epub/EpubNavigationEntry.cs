namespace StaticArchive.Ingest.Formats.Epub;

/// <summary>A line of a book's table of contents or list of pages.</summary>
/// <param name="Label">Its words.</param>
/// <param name="Target">The place that it leads to.</param>
/// <param name="Depth">1 for the outermost.</param>
internal sealed record EpubNavigationEntry(string Label, EpubTarget Target, int Depth);
