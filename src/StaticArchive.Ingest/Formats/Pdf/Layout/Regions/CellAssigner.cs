using StaticArchive.Ingest.Formats.Pdf.Layout.Words;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Regions;

/// <summary>Gives each word of a table to a cell: the one that it is in, or the nearest.</summary>
internal static class CellAssigner
{
    /// <summary>The words by their cells.</summary>
    public static ILookup<LayoutCell, Word> Assign(TableGrid table, IReadOnlyList<Word> words) =>
        words.ToLookup(word => table.Cells.MinBy(cell => GetDistance(word, table.GetArea(cell))));

    private static double GetDistance(Word word, LayoutBox area)
    {
        var (x, y) = ((word.Box.Left + word.Box.Right) / 2, (word.Box.Top + word.Box.Bottom) / 2);
        var across = Math.Max(0, Math.Max(area.Left - x, x - area.Right));
        var down = Math.Max(0, Math.Max(area.Top - y, y - area.Bottom));
        return across + down;
    }
}
