using System.Text;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Papers;

/// <summary>The blocks that stay, one after another, with their segments and marks.</summary>
internal sealed class RedactedText
{
    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, Span> _spans = new(StringComparer.Ordinal);
    private readonly Document _document;
    private int _nextSegment;
    private int _nextMark;

    public RedactedText(Document document, List<Block> kept, HashSet<string> sections)
    {
        _document = document;
        foreach (var block in kept)
        {
            _text.Append(_text.Length == 0 ? "" : "\n\n");
            var offset = _text.Length - block.Span.Start;
            _text.Append(document.Text, block.Span.Start, block.Span.Length);
            AddSegments(block.Span, offset);
            AddMarks(block.Span, offset);
            AddBlock(block, offset, sections);
        }

        Text = _text.ToString();
    }

    public string Text { get; }

    public List<SourceMapSegment> Segments { get; } = [];

    public List<Mark> Marks { get; } = [];

    public List<Block> Blocks { get; } = [];

    /// <summary>A section with its span in the new text; null where its heading is gone.</summary>
    public Section? MapSection(Section section)
    {
        var within = Blocks.Where(block => block.Section == section.Id).Select(block => block.Span).ToList();
        return _spans.TryGetValue(section.Heading, out var heading)
            ? section with
            {
                Span = within.Aggregate(heading, (hull, span) => hull.Hull(span)),
            }
            : null;
    }

    private void AddSegments(Span block, int offset)
    {
        var segments = _document.Map.Segments;
        for (; _nextSegment < segments.Count && segments[_nextSegment].Text.Start < block.End; _nextSegment++)
        {
            var segment = segments[_nextSegment];
            if (block.Contains(segment.Text))
            {
                Segments.Add(segment with { Text = segment.Text.Shift(offset) });
            }
        }
    }

    private void AddMarks(Span block, int offset)
    {
        var marks = _document.Marks;
        for (; _nextMark < marks.Count && marks[_nextMark].Span.Start < block.End; _nextMark++)
        {
            var mark = marks[_nextMark];
            if (block.Contains(mark.Span) && mark.Kind != MarkKind.NoteReference)
            {
                Marks.Add(mark with { Span = mark.Span.Shift(offset) });
            }
        }
    }

    private void AddBlock(Block block, int offset, HashSet<string> sections)
    {
        _spans[block.Id] = block.Span.Shift(offset);
        Blocks.Add(
            block with
            {
                Span = block.Span.Shift(offset),
                Section = block.Section is { } section && sections.Contains(section) ? section : null,
                Table = block.Table?.Shift(offset),
                Pictures = [],
            }
        );
    }
}
