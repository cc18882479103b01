namespace StaticArchive.Ingest.Formats.Pdf.Layout;

/// <summary>A rectangle of a page, in points from its top left corner as it is seen.</summary>
/// <param name="Left">Distance of the left edge from the page's left edge.</param>
/// <param name="Top">Distance of the upper edge from the page's upper edge.</param>
/// <param name="Right">Distance of the right edge from the page's left edge.</param>
/// <param name="Bottom">Distance of the lower edge (of a line: of the baseline) from the page's upper edge.</param>
internal readonly record struct LayoutBox(double Left, double Top, double Right, double Bottom);
