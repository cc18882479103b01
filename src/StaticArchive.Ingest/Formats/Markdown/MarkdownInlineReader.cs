using Markdig.Syntax.Inlines;
using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Ingest.Sources;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Formats.Markdown;

/// <summary>Turns Markdig's inlines into mapped text.</summary>
internal static class MarkdownInlineReader
{
    /// <summary>Appends the inlines; returns how many words stood in addresses of links that are not shown.</summary>
    public static int Append(MappedTextBuilder builder, Inline? inline, string source)
    {
        var hidden = 0;
        // A loop with its own stack: nesting in hostile input must not use up ours.
        var open = new Stack<(Inline? Next, MarkKind? Closes)>();
        while (true)
        {
            if (inline is null)
            {
                if (open.Count == 0)
                {
                    return hidden;
                }

                var (next, closes) = open.Pop();
                CloseMark(builder, closes);
                inline = next;
                continue;
            }

            if (inline is ContainerInline container)
            {
                hidden += OpenMark(builder, container, out var kinds);
                open.Push((container.NextSibling, kinds));
                inline = container.FirstChild;
                continue;
            }

            AppendLeaf(builder, inline, source);
            inline = inline.NextSibling;
        }
    }

    private static int OpenMark(MappedTextBuilder builder, ContainerInline container, out MarkKind? closes)
    {
        closes = null;
        switch (container)
        {
            case EmphasisInline emphasis:
                closes =
                    emphasis.DelimiterChar == SuperscriptParser.Delimiter ? MarkKind.Superscript
                    : emphasis.DelimiterCount >= 2 ? MarkKind.Strong
                    : MarkKind.Emphasis;
                builder.Open(closes.Value);
                return 0;
            case LinkInline { IsImage: true } image:
                return CountHiddenWords(image);
            case LinkInline { Label: ['^', ..] } note:
                // [^2] where [^2]: Ibid. looks like the address of a link
                builder.Open(MarkKind.NoteReference, note.Label[1..]);
                closes = MarkKind.NoteReference;
                return 0;
            case LinkInline link:
                closes = MarkKind.Link;
                builder.Open(MarkKind.Link, link.Url);
                return CountHiddenWords(link);
            default:
                return 0;
        }
    }

    /// <summary>Words of the address, and of the title that a browser shows when the pointer rests.</summary>
    private static int CountHiddenWords(LinkInline link) =>
        WordTokenizer.Count(link.Url) + WordTokenizer.Count(link.Title);

    private static void CloseMark(MappedTextBuilder builder, MarkKind? closes)
    {
        if (closes is { } kind)
        {
            builder.Close(kind);
        }
    }

    private static void AppendLeaf(MappedTextBuilder builder, Inline inline, string source)
    {
        var span = new Span(inline.Span.Start, Math.Min(inline.Span.End + 1, source.Length));
        switch (inline)
        {
            case LineBreakInline:
                builder.AppendBreak(span);
                break;
            case HtmlEntityInline entity:
                builder.AppendReplaced(entity.Transcoded.ToString(), span);
                break;
            case AutolinkInline autolink:
                builder.Open(MarkKind.Link, (autolink.IsEmail ? "mailto:" : "") + autolink.Url);
                builder.Append(span.Start + 1, span.End - 1);
                builder.Close(MarkKind.Link);
                break;
            case CodeInline code:
                builder.Open(MarkKind.Code);
                builder.Append(span.Start + code.DelimiterCount, span.End - code.DelimiterCount);
                builder.Close(MarkKind.Code);
                break;
            case HtmlInline html:
                InlineHtmlReader.AppendTag(builder, html.Tag, span);
                break;
            case LiteralInline literal:
                AppendLiteral(builder, literal, source);
                break;
            default:
                builder.Append(span.Start, span.End);
                break;
        }
    }

    /// <summary>Plain words. A backslash before the first unit is markup: <c>\_</c> is an underscore.</summary>
    private static void AppendLiteral(MappedTextBuilder builder, LiteralInline literal, string source)
    {
        var span = new Span(literal.Span.Start, Math.Min(literal.Span.End + 1, source.Length));
        var length = literal.Content.Length;
        if (literal.Parent is LinkInline { Label: ['^', ..] } && source[span.Start] == '^')
        {
            builder.Append(span.Start + 1, span.End);
        }
        else if (span.Length == length)
        {
            builder.Append(span.Start, span.End);
        }
        else if (literal.IsFirstCharacterEscaped && span.Length == length + 1)
        {
            builder.Append(span.Start + 1, span.End);
        }
        else
        {
            builder.AppendReplaced(literal.Content.ToString(), span);
        }
    }
}
