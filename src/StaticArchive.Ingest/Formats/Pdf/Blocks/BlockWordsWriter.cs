using StaticArchive.Ingest.Formats.Extraction;
using StaticArchive.Ingest.Formats.Pdf.Layout;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>
/// Writes the words of blocks with their inline markup: bold, italics, raised figures, links, markers.
/// </summary>
/// <param name="markers">Knows which raised figures are markers of notes.</param>
/// <param name="divided">Knows which hyphens at line ends are no part of words.</param>
/// <param name="places">Which links within the file lead to a block.</param>
internal sealed class BlockWordsWriter(
    NoteMarkerIndex markers,
    DividedWords divided,
    IReadOnlyDictionary<string, string> places
)
{
    private const char SoftHyphen = '\u00AD';
    private const char UnicodeHyphen = '\u2010';

    /// <summary>The words of a block.</summary>
    public InlineContentBuilder Write(TextBlock block)
    {
        var words = new InlineContentBuilder();
        Write(words, block);
        return words;
    }

    /// <summary>The words of several blocks, one below another.</summary>
    public InlineContentBuilder WriteAll(IReadOnlyList<TextBlock> blocks)
    {
        var words = new InlineContentBuilder();
        foreach (var block in blocks)
        {
            Write(words, block);
            words.AppendBreak();
        }

        return words;
    }

    private void Write(InlineContentBuilder words, TextBlock block)
    {
        var isPlain = block.Kind is BlockKind.Heading or BlockKind.Box;
        var skip = block.MarkerLength;
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = block.Lines[i];
            var hyphen = ClassifyHyphen(line, i + 1 < block.Lines.Count ? block.Lines[i + 1] : block.GoesOnIn?.First);
            var runs = GetRuns(line, hyphen);
            for (var k = 0; k < runs.Count; k++)
            {
                var run = runs[k];
                var lead = k == 0 ? run.Text.TrimStart() : run.Text;
                var cut = Math.Min(skip, lead.Length);
                skip -= cut;
                WriteRun(words, run with { Text = lead[cut..] }, new LineContext(block, line, isPlain));
                if (i == 0 && k == 0 && IsRaisedLabel(block, run))
                {
                    words.Append(" ");
                }
            }

            if (hyphen != LineEndHyphen.Compound || i + 1 == block.Lines.Count)
            {
                words.AppendBreak();
            }
        }
    }

    /// <summary><c>³See Barr</c>: what only stood higher is parted by a blank.</summary>
    private static bool IsRaisedLabel(TextBlock block, LayoutRun first) =>
        first.IsRaised && (block.IsNote || block.Kind == BlockKind.Reference);

    /// <summary>
    /// The hyphen that a program sets where it divides a word is no hyphen of the word; browsers set U+2010.
    /// </summary>
    private LineEndHyphen ClassifyHyphen(PlacedLine line, PlacedLine? next) =>
        next is null ? LineEndHyphen.Unknown
        : line.Text.EndsWith(UnicodeHyphen) ? LineEndHyphen.Divided
        : divided.Classify(line.Text, next.Text);

    private static IReadOnlyList<LayoutRun> GetRuns(PlacedLine line, LineEndHyphen hyphen)
    {
        var runs = line.Line.Runs;
        var text = runs[^1].Text.TrimEnd();
        return hyphen == LineEndHyphen.Divided && text.Length > 0
            ? [.. runs.SkipLast(1), runs[^1] with { Text = text[..^1] + SoftHyphen }]
            : runs;
    }

    private void WriteRun(InlineContentBuilder words, LayoutRun run, LineContext context)
    {
        if (run.Link is { } link && IsLink(link, run))
        {
            words.Open(MarkKind.Link, link);
        }

        var kinds = GetMarks(run, context).ToList();
        kinds.ForEach(kind => words.Open(kind));
        if (run.IsRaised && !context.Block.IsNote)
        {
            WriteRaised(words, run.Text, context.Line);
        }
        else
        {
            words.Append(run.Text);
        }

        kinds.Reverse();
        kinds.ForEach(words.Close);
        words.Close(MarkKind.Link);
    }

    /// <summary>Of raised figures their notes are known, which markers lead to.</summary>
    private bool IsLink(string link, LayoutRun run) =>
        !link.StartsWith('#') || (!run.IsRaised && places.ContainsKey(link[1..]));

    private static IEnumerable<MarkKind> GetMarks(LayoutRun run, LineContext context)
    {
        if (run.IsBold && !(context.IsTitle && context.Block.Style.IsBold))
        {
            yield return MarkKind.Strong;
        }

        if (run.IsItalic && !(context.IsTitle && context.Block.Style.IsItalic))
        {
            yield return MarkKind.Emphasis;
        }

        if (run.IsLowered)
        {
            yield return MarkKind.Subscript;
        }
    }

    /// <summary>Raised figures: <c>3,4</c> are two markers where the page has both notes.</summary>
    private void WriteRaised(InlineContentBuilder words, string text, PlacedLine line)
    {
        if (!markers.HasNotes(line.Page.Number))
        {
            Surround(words, MarkKind.Superscript, null, text);
            return;
        }

        var start = 0;
        while (start < text.Length)
        {
            var end = start + 1;
            while (end < text.Length && char.IsLetterOrDigit(text[end]) == char.IsLetterOrDigit(text[start]))
            {
                end++;
            }

            var part = text[start..end];
            var key = markers.Find(line.Page.Number, part.Trim());
            Surround(words, key is null ? MarkKind.Superscript : MarkKind.NoteReference, key, part);
            start = end;
        }
    }

    private static void Surround(InlineContentBuilder words, MarkKind kind, string? target, string text)
    {
        words.Open(kind, target);
        words.Append(text);
        words.Close(kind);
    }

    private sealed record LineContext(TextBlock Block, PlacedLine Line, bool IsTitle);
}
