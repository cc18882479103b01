using StaticArchive.Ingest.Formats.Pdf.Layout;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>
/// Finds paragraphs, items and entries that go on in the next column or on the next page, whatever stands between: a
/// foot, a head, a note, a table, a box.
/// </summary>
internal sealed class ContinuationFinder(IReadOnlyList<TextBlock> blocks)
{
    private const double IndentTolerance = 2.5;
    private const int FewestParagraphs = 6;

    // Longer than any paragraph; what is put together part by part takes the square of their number.
    private const int MostParts = 100;

    private readonly Dictionary<int, TextBlock> _open = [];
    private TextBlock? _last;
    private readonly bool _indents = UsesIndents(blocks);

    /// <summary>Marks the second halves.</summary>
    public void Mark()
    {
        TextBlock? note = null;
        TextBlock? above = null;
        foreach (var block in blocks)
        {
            if (block.IsNote)
            {
                MarkNote(block, note);
                note = block;
            }
            else if (block.IsInFlow && block.First.Line.Kind is LayoutRegionKind.Column or LayoutRegionKind.Spanning)
            {
                MarkText(block, above);
            }

            above = block;
        }
    }

    /// <summary>
    /// What stands between two halves may be of another size: a caption, small print at the foot of the first page.
    /// </summary>
    private void MarkText(TextBlock block, TextBlock? above)
    {
        if (block.Kind == BlockKind.Heading)
        {
            _open.Clear();
            return;
        }

        if (CaptionLabel.IsCaption(block.Text))
        {
            return;
        }

        if (
            _open.GetValueOrDefault(block.Style.Size) is { } open
            && BeginsColumn(block, above)
            && (ReferenceEquals(open, _last) || IsMidSentence(open, block))
            && open.Root.Parts < MostParts
            && IsContinuation(open, block)
        )
        {
            open.Root.Parts++;
            block.Continues = open.Root;
            open.GoesOnIn = block;
            block.Kind = open.Kind;
        }

        _open[block.Style.Size] = _last = block;
    }

    /// <summary>Within a column the boundary has been decided; something that floats may have divided it.</summary>
    private static bool BeginsColumn(TextBlock block, TextBlock? above) =>
        above is null
        || above.Page != block.Page
        || above.First.Line.Region != block.First.Line.Region
        || above.First.Line.Kind != block.First.Line.Kind
        || above.First.Line.Frame != block.First.Line.Frame;

    /// <summary>The first lines at a foot without a label belong to the last note of the page before.</summary>
    private static void MarkNote(TextBlock block, TextBlock? note)
    {
        if (
            note is not null
            && block.Label is null
            && SentenceBoundaryDetector.IsUnterminated(note.Text)
            && note.Page != block.Page
            && note.Root.Parts++ < MostParts
        )
        {
            block.Continues = note.Root;
            note.GoesOnIn = block;
        }
    }

    private bool IsContinuation(TextBlock open, TextBlock block)
    {
        if (ElementTags.AreOne(open.Last.Line, block.First.Line))
        {
            return true;
        }

        return IsAlike(open, block)
            && open.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Reference or BlockKind.Quotation
            && block.Kind is BlockKind.Paragraph or BlockKind.Quotation
            && !open.Last.IsCentred
            && (IsMidSentence(open, block) || (!open.Last.HasRoomFor(block.First) && !BeginsParagraph(open, block)));
    }

    private static bool IsMidSentence(TextBlock open, TextBlock block) =>
        SentenceBoundaryDetector.IsUnterminated(open.Text)
        && (SentenceBoundaryDetector.StartsMidSentence(block.Text) || open.Text.EndsWith('-'));

    private static bool IsAlike(TextBlock open, TextBlock block) =>
        (open.Style.IsBold == block.Style.IsBold || block.Lines.Count < 2);

    /// <summary>Whether the first line stands where those of paragraphs or entries do.</summary>
    private bool BeginsParagraph(TextBlock open, TextBlock block)
    {
        if (open.IsHanging)
        {
            return block.First.Indent + IndentTolerance < open.Lines[1].Indent;
        }

        var isIndented =
            block.Lines.Count > 1
                ? block.First.Indent > block.Lines[1].Indent + IndentTolerance
                : block.First.Indent > IndentTolerance * 2;
        return (_indents && isIndented) || BlockMarker.Parse(block.First) is not null || block.IsHanging;
    }

    /// <summary>Whether paragraphs begin with an indented line.</summary>
    private static bool UsesIndents(IReadOnlyList<TextBlock> blocks)
    {
        var paragraphs = blocks.Where(block => block.IsPlain && block.Lines.Count > 2).ToList();
        var indented = paragraphs.Count(block => block.First.Indent > block.Lines[1].Indent + IndentTolerance);
        return paragraphs.Count >= FewestParagraphs && indented * 3 >= paragraphs.Count;
    }
}
