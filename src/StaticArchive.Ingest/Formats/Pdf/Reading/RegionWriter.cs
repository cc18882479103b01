using StaticArchive.Ingest.Formats.Pdf.Layout;
using StaticArchive.Ingest.Formats.Pdf.Layout.Regions;
using StaticArchive.Ingest.Formats.Pdf.Layout.Words;

namespace StaticArchive.Ingest.Formats.Pdf.Reading;

/// <summary>Writes the lines of regions with the boxes and tables in them.</summary>
/// <param name="writer">Takes the lines.</param>
/// <param name="cutter">Cuts boxes into columns.</param>
/// <param name="blocks">The boxes and tables of the page.</param>
internal sealed class RegionWriter(LineWriter writer, ColumnCutter cutter, IReadOnlyList<PageBlock> blocks)
{
    private int _tables = blocks.Count(block => block.Table is not null);

    /// <summary>A box is read before the first line below its upper edge; the column goes on behind it.</summary>
    public void Write(PageRegion region)
    {
        var next = 0;
        var number = writer.BeginRegion(region.Kind, region.Bounds);
        var tables = AlignedTableFinder.Find(region.Lines).ToDictionary(table => table.First);
        for (var at = 0; at < region.Lines.Count; at++)
        {
            for (; next < region.Blocks.Count && IsAbove(region.Blocks[next], region.Lines[at]); next++)
            {
                Write(blocks[region.Blocks[next].Block]);
                writer.ResumeRegion(number, region.Kind, region.Bounds);
            }

            if (tables.TryGetValue(at, out var table))
            {
                Write(table, region);
                writer.ResumeRegion(number, region.Kind, region.Bounds);
                at += table.Count - 1;
                continue;
            }

            writer.Add(region.Lines[at]);
        }

        for (; next < region.Blocks.Count; next++)
        {
            Write(blocks[region.Blocks[next].Block]);
        }
    }

    private static bool IsAbove(BlockWord block, WordLine line) => block.Area.Top < line.Box.Bottom;

    private void Write(PageBlock block)
    {
        if (block.Table is { } table)
        {
            Write(table, block);
            return;
        }

        foreach (var region in cutter.Cut(block.Words, block.Area))
        {
            writer.BeginRegion(block.Kind, region.Bounds);
            foreach (var line in region.Lines)
            {
                writer.Add(line, block.Number);
            }
        }
    }

    private void Write(TableGrid table, PageBlock block)
    {
        var words = CellAssigner.Assign(table, block.Words);
        foreach (
            var cell in CellRowSplitter.Split(
                table.Cells.Select(cell => new CellLines(cell, LineBuilder.Build(words[cell])))
            )
        )
        {
            writer.BeginRegion(LayoutRegionKind.Table, table.GetArea(cell.Ruled));
            foreach (var line in cell.Lines)
            {
                writer.Add(line, cell.Cell with { Table = block.Number });
            }
        }
    }

    private void Write(AlignedTable table, PageRegion region)
    {
        foreach (var cell in AlignedTableCells.Split(table, region.Lines, ++_tables))
        {
            writer.BeginRegion(LayoutRegionKind.Table, region.Bounds);
            foreach (var line in cell)
            {
                writer.Add(line, cell.Key);
            }
        }
    }
}
