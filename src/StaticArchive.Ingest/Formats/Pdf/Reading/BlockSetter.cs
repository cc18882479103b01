using StaticArchive.Ingest.Formats.Pdf.Layout;
using StaticArchive.Ingest.Formats.Pdf.Layout.Regions;
using StaticArchive.Ingest.Formats.Pdf.Layout.Words;

namespace StaticArchive.Ingest.Formats.Pdf.Reading;

/// <summary>Sets boxes, tables, floats and notes in margins aside from the words of the text of a page.</summary>
/// <param name="page">The page.</param>
/// <param name="style">What is usual in the file.</param>
internal sealed class BlockSetter(PageWords page, DocumentStyle style)
{
    private const int MaxBlocks = 300;
    private const int MaxFloats = 12;

    private readonly List<PageBlock> _blocks = [];

    /// <summary>What was set aside.</summary>
    public IReadOnlyList<PageBlock> Blocks => _blocks;

    /// <summary>The words of the text, and what stands for the rest among them.</summary>
    public List<Word> SetAside(IReadOnlyList<Word> words)
    {
        _blocks.AddRange(BlockFinder.Find(page, words, out var rest));
        rest.AddRange(_blocks.Select((block, at) => new BlockWord(block.Area, at)));
        SetMarginsAside(rest);
        SetFloatsAside(rest);
        return rest;
    }

    private void SetMarginsAside(List<Word> words)
    {
        foreach (var note in new MarginFinder(style.BodySize).Find(words).Take(MaxBlocks))
        {
            SetAside(words, note, PageBlock.IsHeading(note, style.BodySize));
        }
    }

    /// <summary>What text runs around becomes a box; the text around it is one column again.</summary>
    private void SetFloatsAside(List<Word> words)
    {
        var floats = new FloatFinder(new GutterFinder(style.BodySize, style.Gutters), style.BodySize);
        for (var step = 0; step < MaxFloats && floats.Find(words) is { Count: > 0 } aside; step++)
        {
            SetAside(words, aside, false);
        }
    }

    private void SetAside(List<Word> words, IReadOnlyList<Word> aside, bool isHeading)
    {
        var area = aside.Select(word => word.Box).Aggregate(static (one, other) => one.Hull(other));
        var number = isHeading ? 0 : _blocks.Count(block => block.Kind == LayoutRegionKind.Box) + 1;
        words.RemoveAll(aside.ToHashSet().Contains);
        words.Add(new BlockWord(area, _blocks.Count));
        _blocks.Add(new PageBlock(area, [.. aside.Where(word => word is not BlockWord)], null, number));
    }
}
