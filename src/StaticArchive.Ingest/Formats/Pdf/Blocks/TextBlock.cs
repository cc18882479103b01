using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>Lines of one page that belong together; what they are is found out step by step.</summary>
/// <param name="lines">The lines, at least one.</param>
internal sealed class TextBlock(List<PlacedLine> lines)
{
    private const double EdgeTolerance = 2.5;

    /// <summary>The lines, in order.</summary>
    public IReadOnlyList<PlacedLine> Lines => lines;

    /// <summary>The first line.</summary>
    public PlacedLine First => lines[0];

    /// <summary>The last line.</summary>
    public PlacedLine Last => lines[^1];

    /// <summary>1-based number of its page in the file.</summary>
    public int Page => First.Page.Number;

    /// <summary>The words, a blank at line ends.</summary>
    public string Text { get; } = string.Join(' ', lines.Select(line => line.Text));

    /// <summary>How most of its letters look.</summary>
    public LineStyle Style { get; } = LineStyle.Find(lines.SelectMany(line => line.Line.Runs));

    /// <summary>What it is taken for.</summary>
    public BlockKind Kind { get; set; } = BlockKind.Paragraph;

    /// <summary>Why its words are not the document's own text; null where they are.</summary>
    public BlockNoteKind? Paratext { get; set; }

    /// <summary>Level of a heading (1 for the title), depth of a list item.</summary>
    public int Level { get; set; }

    /// <summary>Whether it is an item with a number.</summary>
    public bool IsOrdered { get; set; }

    /// <summary>UTF-16 units at its start that are a bullet and no words.</summary>
    public int MarkerLength { get; set; }

    /// <summary>Number of the box that it belongs to; 0 for none.</summary>
    public int BoxNumber { get; set; }

    /// <summary>Whether it belongs to a framed box without a title.</summary>
    public bool IsInUntitledBox { get; set; }

    /// <summary>Whether it is a note at the foot of the page.</summary>
    public bool IsNote { get; set; }

    /// <summary>The label of a note; null for one that goes on from the page before.</summary>
    public string? Label { get; set; }

    /// <summary>The key of a note, and of a block that a link within the file leads to.</summary>
    public string? Key { get; set; }

    /// <summary>The first part of what it goes on with, in a column or on a page before; null for none.</summary>
    public TextBlock? Continues { get; set; }

    /// <summary>How many parts it has; counted at the first.</summary>
    public int Parts { get; set; } = 1;

    /// <summary>The next part of it, in a column or on a page after; null for none.</summary>
    public TextBlock? GoesOnIn { get; set; }

    /// <summary>The block with its first half, or itself.</summary>
    public TextBlock Root => Continues ?? this;

    /// <summary>Whether it is running text that nothing else is known of.</summary>
    public bool IsPlain => Kind == BlockKind.Paragraph && Paratext is null && !IsNote && Continues is null;

    /// <summary>Whether it stands in the stream of the text, not beside it.</summary>
    public bool IsInFlow => Paratext is null && !IsNote && BoxNumber == 0 && !IsInUntitledBox;

    /// <summary>Whether its lines below the first stand further in: an entry of a list.</summary>
    public bool IsHanging => lines.Count > 1 && lines[1].Indent > First.Indent + EdgeTolerance;
}
