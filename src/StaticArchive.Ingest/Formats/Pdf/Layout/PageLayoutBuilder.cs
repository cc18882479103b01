using StaticArchive.Ingest.Formats.Pdf.Layout.Regions;
using StaticArchive.Ingest.Formats.Pdf.Layout.Repetition;
using StaticArchive.Ingest.Formats.Pdf.Layout.Words;

namespace StaticArchive.Ingest.Formats.Pdf.Layout;

/// <summary>Puts the words of a page into reading order: running heads, columns with boxes and tables, running feet.</summary>
/// <param name="page">The page.</param>
/// <param name="style">What is usual in the file.</param>
internal sealed class PageLayoutBuilder(PageWords page, DocumentStyle style)
{
    private const int MaxBlocks = 300;

    private readonly ColumnCutter _cutter = new(new GutterFinder(style.BodySize, style.Gutters));
    private readonly List<PageBlock> _blocks = [];
    private readonly LineWriter _writer = new(page, style);

    /// <summary>The white space between columns that was found.</summary>
    public IReadOnlyList<Gutter> Gutters => _cutter.Gutters;

    /// <summary>Its lines in reading order.</summary>
    public IReadOnlyList<LayoutLine> Build(IReadOnlyList<CoarseLine> running)
    {
        var taken = running.SelectMany(line => line.Line.Words).ToHashSet();
        AddRunning(running, true);
        _blocks.AddRange(BlockFinder.Find(page, [.. page.Words.Where(word => !taken.Contains(word))], out var rest));
        rest.AddRange(_blocks.Select((block, at) => new BlockWord(block.Area, at)));
        SetFloatsAside(rest);
        var notes = new FootnoteSplitter(style.BodySize, page.Drawing.Horizontal);
        foreach (var region in Cut(rest).SelectMany(notes.Split))
        {
            AddRegion(region);
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

    /// <summary>What text runs around becomes a box; the text around it is one column again.</summary>
    private void SetFloatsAside(List<Word> words)
    {
        var floats = new FloatFinder(new GutterFinder(style.BodySize, style.Gutters), style.BodySize);
        while (_blocks.Count < MaxBlocks && floats.Find(words) is { Count: > 0 } aside)
        {
            var area = aside.Select(word => word.Box).Aggregate(static (one, other) => one.Hull(other));
            words.RemoveAll(aside.ToHashSet().Contains);
            words.Add(new BlockWord(area, _blocks.Count));
            _blocks.Add(new PageBlock(area, aside, null, _blocks.Count(block => block.Table is null) + 1));
        }
    }

    private IReadOnlyList<PageRegion> Cut(List<Word> words) =>
        words.Count == 0
            ? []
            : _cutter.Cut(words, words.Select(word => word.Box).Aggregate(static (one, other) => one.Hull(other)));

    /// <summary>A box is read before the first line below its upper edge; the column goes on behind it.</summary>
    private void AddRegion(PageRegion region)
    {
        var next = 0;
        var number = _writer.BeginRegion(region.Kind, region.Bounds);
        foreach (var line in region.Lines)
        {
            while (next < region.Blocks.Count && region.Blocks[next].Area.Top < line.Box.Bottom)
            {
                AddBlock(_blocks[region.Blocks[next++].Block]);
                _writer.ResumeRegion(number, region.Kind, region.Bounds);
            }

            _writer.Add(line);
        }

        for (; next < region.Blocks.Count; next++)
        {
            AddBlock(_blocks[region.Blocks[next].Block]);
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
