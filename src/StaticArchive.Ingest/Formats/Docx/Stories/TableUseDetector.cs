using System.Xml.Linq;
using StaticArchive.Ingest.Formats.WordProcessing.Paragraphs;
using StaticArchive.Ingest.Formats.WordProcessing.Xml;

namespace StaticArchive.Ingest.Formats.Docx.Stories;

/// <summary>
/// Tells tables from those that people draw to frame a text or to set texts side by side: a box has one column and few
/// rows, a layout has few cells, and much in one of them.
/// </summary>
internal static class TableUseDetector
{
    private const int MostBoxRows = 3;
    private const int MostLayoutCells = 4;
    private const int LongText = 600;
    private const int ManyParagraphs = 3;

    /// <summary>What a table is used for.</summary>
    public static TableUse Detect(XElement table)
    {
        var rows = table.Descendants().Where(row => row.Is("tr") && FindTable(row) == table).ToList();
        var cells = rows.Select(row => row.Descendants().Where(cell => cell.Is("tc") && FindRow(cell) == row).ToList())
            .ToList();
        var count = cells.Sum(row => row.Count);
        return rows.Count is > 0 and <= MostBoxRows
            && cells.TrueForAll(row => row.Count == 1)
            && (count == 1 || IsFramedText(cells[^1][0]))
                ? TableUse.Box
            : count <= MostLayoutCells && cells.Exists(row => row.Exists(IsLongText)) ? TableUse.Layout
            : TableUse.Table;
    }

    private static XElement? FindTable(XElement row) => row.Ancestors().FirstOrDefault(outer => outer.Is("tbl"));

    private static XElement? FindRow(XElement cell) => cell.Ancestors().FirstOrDefault(outer => outer.Is("tr"));

    /// <summary>A title in one row and text below it in another.</summary>
    private static bool IsFramedText(XElement cell) => CountLetters(cell) > LongText / 3;

    private static bool IsLongText(XElement cell) =>
        CountLetters(cell) > LongText && cell.Descendants().Count(part => part.Is("p")) >= ManyParagraphs;

    private static int CountLetters(XElement cell) =>
        cell.Descendants().Where(part => part.Is("t")).Sum(part => part.Value.Length);
}
