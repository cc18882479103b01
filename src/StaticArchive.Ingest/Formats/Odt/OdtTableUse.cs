using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Ingest.Formats.WordProcessing.Paragraphs;

namespace StaticArchive.Ingest.Formats.Odt;

/// <summary>
/// Tells tables from those that people draw to frame a text or to set texts side by side: a box has one column and few
/// rows, a layout holds headings, tables, or much text in one of few cells.
/// </summary>
internal static class OdtTableUse
{
    private const int MostBoxRows = 3;
    private const int MostLayoutCells = 4;
    private const int LongText = 600;
    private const int ManyParagraphs = 3;

    /// <summary>What a table of some rows of cells is used for.</summary>
    public static TableUse Detect(IReadOnlyList<IReadOnlyList<MarkupElement>> rows)
    {
        var cells = rows.SelectMany(row => row).ToList();
        var isColumn = rows.All(row => row.Count < 2);
        return isColumn && rows.Count <= MostBoxRows && (cells.Count == 1 || (cells.Count > 0 && IsProse(cells[^1])))
                ? TableUse.Box
            : cells.Exists(HoldsBlocks) || (isColumn && cells.Exists(IsProse)) ? TableUse.Layout
            : cells.Count <= MostLayoutCells && cells.Exists(IsLongText) ? TableUse.Layout
            : TableUse.Table;
    }

    private static bool HoldsBlocks(MarkupElement cell) =>
        cell.Elements.Any(child => child.Name is "h" or "table" or "section");

    private static bool IsProse(MarkupElement cell) => CountLetters(cell) > LongText / 3;

    private static bool IsLongText(MarkupElement cell) =>
        CountLetters(cell) > LongText && cell.Elements.Count(child => child.Name == "p") >= ManyParagraphs;

    private static int CountLetters(MarkupElement cell) =>
        cell.Descendants().OfType<MarkupText>().Sum(text => text.Span.Length);
}
