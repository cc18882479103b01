namespace StaticArchive.Ingest.Formats.Pdf.Layout;

/// <summary>What stands on a page, line by line in reading order.</summary>
/// <param name="Number">1-based number in the file.</param>
/// <param name="Label">The label that the file sets for the page; null for none.</param>
/// <param name="Width">Width in points, after rotation.</param>
/// <param name="Height">Height in points, after rotation.</param>
/// <param name="Lines">Lines in reading order, running heads and page numbers included.</param>
internal sealed record PageLayout(
    int Number,
    string? Label,
    double Width,
    double Height,
    IReadOnlyList<LayoutLine> Lines
)
{
    /// <summary>The number that is printed on the page, where it goes on from page to page; null for none.</summary>
    public string? PrintedLabel { get; init; }
}
