namespace StaticArchive.Ingest.Formats.Pdf.Layout;

/// <summary>A bookmark of the file: mostly the title of a section.</summary>
/// <param name="Title">Its words.</param>
/// <param name="Level">1 for those at the top.</param>
/// <param name="Page">1-based number of the page it leads to; 0 where that is not known.</param>
/// <param name="Top">Distance from the page's upper edge; null where only the page is known.</param>
internal sealed record LayoutBookmark(string Title, int Level, int Page, double? Top);
