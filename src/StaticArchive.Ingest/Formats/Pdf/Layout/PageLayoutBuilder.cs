using StaticArchive.Ingest.Formats.Pdf.Layout.Regions;
using StaticArchive.Ingest.Formats.Pdf.Layout.Repetition;
using StaticArchive.Ingest.Formats.Pdf.Layout.Words;

namespace StaticArchive.Ingest.Formats.Pdf.Layout;

/// <summary>Puts the words of a page into reading order: running heads, columns with boxes and tables, running feet.</summary>
/// <param name="page">The page.</param>
/// <param name="style">What is usual in the file.</param>
internal sealed class PageLayoutBuilder(PageWords page, DocumentStyle style)
{
    private readonly ColumnCutter _cutter = new(new GutterFinder(style.BodySize, style.Gutters));
    private readonly LineWriter _writer = new(page, style);

    /// <summary>The white space between columns that was found.</summary>
    public IReadOnlyList<Interval> Gutters => _cutter.Gutters;

    /// <summary>Its lines in reading order.</summary>
    public IReadOnlyList<LayoutLine> Build(IReadOnlyList<CoarseLine> running)
    {
        var taken = running.SelectMany(line => line.Line.Words).ToHashSet();
        AddRunning(running, true);
        var blocks = BlockFinder.Find(page, [.. page.Words.Where(word => !taken.Contains(word))], out var rest);
        rest.AddRange(blocks.Select((block, at) => new BlockWord(block.Area, at)));
        var notes = new FootnoteSplitter(style.BodySize, page.Drawing.Horizontal);
        foreach (var region in Cut(rest).SelectMany(notes.Split))
        {
            AddRegion(region, blocks);
        }

        AddRunning(running, false);
        _writer.AddTurned();
        return _writer.Lines;
    }

    private void AddRunning(IReadOnlyList<CoarseLine> running, bool isTop)
    {
        foreach (var line in running.Where(line => line.IsTop == isTop))
        {
            var kind = isTop ? LayoutRegionKind.Header : LayoutRegionKind.Footer;
            _writer.BeginRegion(kind, line.Line.Box);
            _writer.Add(line.Line);
        }
    }

    private IReadOnlyList<PageRegion> Cut(List<Word> words) =>
        words.Count == 0
            ? []
            : _cutter.Cut(words, words.Select(word => word.Box).Aggregate(static (one, other) => one.Hull(other)));

    /// <summary>A box is read before the first line below its upper edge; the column goes on behind it.</summary>
    private void AddRegion(PageRegion region, IReadOnlyList<PageBlock> blocks)
    {
        var next = 0;
        var number = _writer.BeginRegion(region.Kind, region.Bounds);
        foreach (var line in region.Lines)
        {
            while (next < region.Blocks.Count && region.Blocks[next].Area.Top < line.Box.Bottom)
            {
                AddBlock(blocks[region.Blocks[next++].Block]);
                _writer.ResumeRegion(number, region.Kind, region.Bounds);
            }

            _writer.Add(line);
        }

        for (; next < region.Blocks.Count; next++)
        {
            AddBlock(blocks[region.Blocks[next].Block]);
        }
    }

    private void AddBlock(PageBlock block)
    {
        if (block.Table is { } table)
        {
            AddTable(table, block);
            return;
        }

        foreach (var region in _cutter.Cut(block.Words, block.Area))
        {
            _writer.BeginRegion(LayoutRegionKind.Box, region.Bounds);
            foreach (var line in region.Lines)
            {
                _writer.Add(line, block.Number);
            }
        }
    }

    private void AddTable(TableGrid table, PageBlock block)
    {
        var words = CellAssigner.Assign(table, block.Words);
        foreach (var cell in table.Cells)
        {
            _writer.BeginRegion(LayoutRegionKind.Table, table.GetArea(cell));
            foreach (var line in LineBuilder.Build(words[cell]))
            {
                _writer.Add(line, cell with { Table = block.Number });
            }
        }
    }
}
