using System.Buffers;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticArchive.Model.Text;

/// <summary>
/// Paragraphs of Markdown in which more is opened than ever closed: <c>[a](b [a](b [a](b …</c>, <c>*a **b *a **b
/// …</c>. A parser that looks for the end of each needs the square of their length. No prose has a thousand; its
/// words are read without its signs.
/// </summary>
public static class UnclosedMarkup
{
    private const int MaxUnclosed = 1000;

    private static readonly SearchValues<char> Signs = SearchValues.Create("[])*_");

    /// <summary>Has a pipeline leave the signs in such paragraphs and headings alone.</summary>
    public static MarkdownPipelineBuilder DisableUnclosedMarkup(this MarkdownPipelineBuilder builder)
    {
        builder.BlockParsers.Find<ParagraphBlockParser>()!.Closed += DisableInlines;
        builder.BlockParsers.Find<HeadingBlockParser>()!.Closed += DisableInlines;
        return builder;
    }

    /// <summary>Whether the signs of a block were left alone.</summary>
    public static bool IsUnclosed(LeafBlock block) =>
        block is ParagraphBlock or HeadingBlock && !block.ProcessInlines && block.Inline is not null;

    /// <summary>How many brackets, addresses and emphases a text opens and does not close.</summary>
    public static int CountUnclosed(ReadOnlySpan<char> text)
    {
        var (brackets, addresses, emphases, open) = (0, 0, 0, 0);
        for (
            var i = text.IndexOfAny(Signs);
            i >= 0;
            i = text[(i + 1)..].IndexOfAny(Signs) is >= 0 and var further ? i + 1 + further : -1
        )
        {
            switch (text[i])
            {
                case '[':
                    brackets++;
                    break;
                case ']':
                    brackets = Math.Max(0, brackets - 1);
                    addresses += i + 1 < text.Length && text[i + 1] == '(' ? 1 : 0;
                    break;
                case ')':
                    addresses = Math.Max(0, addresses - 1);
                    break;
                case '*' or '_':
                    emphases = IsRightFlanking(text, i) ? Math.Max(0, emphases - 1) : emphases + 1;
                    break;
                default:
                    break;
            }

            open = Math.Max(open, brackets + addresses + emphases);
        }

        return open;
    }

    /// <summary>
    /// What CommonMark calls right-flanking: the star in <c>a* b</c> and <c>(a)* b</c>, not those in <c>*a</c> and
    /// <c>[*a]</c>.
    /// </summary>
    private static bool IsRightFlanking(ReadOnlySpan<char> text, int at) =>
        at > 0
        && !char.IsWhiteSpace(text[at - 1])
        && (
            !IsPunctuation(text[at - 1])
            || at + 1 == text.Length
            || char.IsWhiteSpace(text[at + 1])
            || IsPunctuation(text[at + 1])
        );

    private static bool IsPunctuation(char unit) => char.IsPunctuation(unit) || char.IsSymbol(unit);

    private static int Length(LeafBlock leaf)
    {
        var length = 0;
        foreach (var line in leaf.Lines.Lines.AsSpan(0, leaf.Lines.Count))
        {
            length += line.Slice.Length + 1;
        }

        return length;
    }

    private static void DisableInlines(BlockProcessor processor, Markdig.Syntax.Block block)
    {
        // Each unit opens one thing at most.
        if (
            block is not LeafBlock leaf
            || Length(leaf) <= MaxUnclosed
            || CountUnclosed(leaf.Lines.ToSlice().AsSpan()) <= MaxUnclosed
        )
        {
            return;
        }

        leaf.ProcessInlines = false;
        leaf.Inline = new ContainerInline();
        foreach (var line in leaf.Lines.Lines.AsSpan(0, leaf.Lines.Count))
        {
            var end = line.Position + Math.Max(0, line.Slice.Length - 1);
            if (leaf.Inline.LastChild is not null)
            {
                leaf.Inline.AppendChild(
                    new LineBreakInline { Span = new SourceSpan(line.Position - 1, line.Position - 1) }
                );
            }

            leaf.Inline.AppendChild(new LiteralInline(line.Slice) { Span = new SourceSpan(line.Position, end) });
        }
    }
}
