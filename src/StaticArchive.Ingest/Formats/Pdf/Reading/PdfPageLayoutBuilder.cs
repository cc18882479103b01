using StaticArchive.Ingest.Formats.Pdf.Layout;
using StaticArchive.Ingest.Formats.Pdf.Layout.Regions;
using StaticArchive.Ingest.Formats.Pdf.Layout.Repetition;
using StaticArchive.Ingest.Formats.Pdf.Layout.Words;

namespace StaticArchive.Ingest.Formats.Pdf.Reading;

/// <summary>
/// Puts the words of a page into reading order: running heads, columns with boxes and tables, running feet.
/// </summary>
/// <param name="page">The page.</param>
/// <param name="style">What is usual in the file.</param>
internal sealed class PdfPageLayoutBuilder(PageWords page, DocumentStyle style)
{
    private readonly ColumnCutter _cutter = new(new GutterFinder(style.BodySize, style.Gutters));
    private readonly LineWriter _writer = new(page, style);

    /// <summary>The white space between columns that was found.</summary>
    public IReadOnlyList<Gutter> Gutters => _cutter.Gutters;

    /// <summary>Its lines in reading order.</summary>
    public IReadOnlyList<LayoutLine> Build(IReadOnlyList<CoarseLine> running)
    {
        var taken = running.SelectMany(line => line.Line.Words).ToHashSet();
        AddRunning(running, true);
        var setter = new BlockSetter(page, style);
        var words = setter.SetAside([.. page.Words.Where(word => !taken.Contains(word))]);
        var notes = new FootnoteSplitter(style.BodySize, page.Drawing.Horizontal);
        var regions = new RegionWriter(_writer, _cutter, setter.Blocks);
        foreach (var region in Cut(words).SelectMany(notes.Split))
        {
            regions.Write(region);
        }

        AddRunning(running, false);
        _writer.AddTurned();
        return _writer.Lines;
    }

    private void AddRunning(IReadOnlyList<CoarseLine> running, bool isTop)
    {
        foreach (var line in running.Where(line => line.IsTop == isTop))
        {
            _writer.BeginRegion(isTop ? LayoutRegionKind.Header : LayoutRegionKind.Footer, line.Line.Box);
            _writer.Add(line.Line);
        }
    }

    private IReadOnlyList<PageRegion> Cut(List<Word> words) =>
        words.Count == 0
            ? []
            : _cutter.Cut(words, words.Select(word => word.Box).Aggregate(static (one, other) => one.Hull(other)));
}
