using Markdig.Syntax;
using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Formats.Html;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Ingest.Sources;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Text;
using Span = StaticArchive.Model.Span;

namespace StaticArchive.Ingest.Formats.Markdown;

/// <content>The blocks that hold no other blocks.</content>
internal sealed partial class MarkdownWalker
{
    private const int FootnoteIndent = 4;

    private readonly MarkdownInlineNotes _inlineNotes = new();

    private void VisitLeafBlock(LeafBlock block)
    {
        switch (block)
        {
            case ThematicBreakBlock:
                VisitThematicBreak();
                break;
            case HeadingBlock heading:
                VisitHeading(heading);
                break;
            case HtmlBlock html:
                VisitHtml(html);
                break;
            case LinkReferenceDefinition definition:
                VisitDefinition(definition);
                break;
            case CodeBlock code:
                VisitCode(code);
                break;
            default:
                VisitParagraph(block);
                break;
        }
    }

    private void VisitThematicBreak()
    {
        _thematicBreakAbove = true;
        if (Drafts.Count > 0)
        {
            Drafts[^1] = Drafts[^1] with { HasThematicBreakBelow = true };
        }
    }

    private void VisitHeading(HeadingBlock heading)
    {
        var parts = _inlineNotes.Split(HeadingAttributeStripper.Strip(ReadInlines(heading)));
        Add(BlockKind.Heading, heading, parts.Body, draft => draft with { Level = heading.Level, IsMarkedUp = true });
        AddInlineNotes(heading, parts);
    }

    private void AddInlineNotes(LeafBlock leaf, MarkdownInlineNotes.Parts parts)
    {
        foreach (var note in parts.Notes)
        {
            Add(BlockKind.Paragraph, leaf, note.Content, note.AsDraft);
        }
    }

    private void VisitHtml(HtmlBlock block)
    {
        foreach (
            var draft in HtmlReader.ReadFragment(
                file,
                new Span(block.Span.Start, Math.Min(block.Span.End + 1, _source.Length)),
                _pictures
            )
        )
        {
            Add(draft.Kind, block, draft.Content, _ => draft with { Extent = draft.Content.Source });
        }
    }

    /// <summary><c>[2]: https://…</c> is an address; <c>[^2]: Ibid.</c> looks like one and is a footnote.</summary>
    private void VisitDefinition(LinkReferenceDefinition definition)
    {
        var span = new Span(definition.Span.Start, Math.Min(definition.Span.End + 1, _source.Length));
        if (definition.Label?.StartsWith('^') != true)
        {
            _linkWords += WordTokenizer.Count(span.Slice(_source));
            return;
        }

        var builder = new MappedTextBuilder(_source);
        builder.Append(span.Start, span.End);
        Add(BlockKind.Paragraph, definition, builder.Build(), MarkdownFootnoteParser.ConvertDefinition);
    }

    private void VisitParagraph(LeafBlock leaf)
    {
        var content = ReadInlines(leaf);
        if (MarkdownImageDetector.IsImageOnly(leaf))
        {
            Add(BlockKind.Figure, leaf, content, draft => draft with { Lost = "picture", IsMarkedUp = true });
            return;
        }

        content = DivFenceStripper.Strip(content, out var fences);
        _fenceWords += fences;
        foreach (var part in MarkdownFootnoteParser.SplitDefinitions(content))
        {
            VisitParagraphPart(leaf, part);
        }
    }

    private void VisitParagraphPart(LeafBlock leaf, MappedText part)
    {
        var parts = _inlineNotes.Split(part);
        var isDefinition = MarkdownFootnoteParser.IsDefinition(part.Text);
        var isContinued = !isDefinition && IsBelowFootnote(leaf);
        Add(
            BlockKind.Paragraph,
            leaf,
            parts.Body,
            draft =>
                isDefinition ? MarkdownFootnoteParser.ConvertDefinition(draft)
                : isContinued ? draft.AsFootnote() with { IsMarkedUp = true }
                : ConvertSetextHeading(draft)
        );
        AddInlineNotes(leaf, parts);
    }

    /// <summary>A paragraph set in by four columns or more goes on with the footnote above it.</summary>
    private bool IsBelowFootnote(LeafBlock leaf) =>
        leaf.Column >= FootnoteIndent
        && leaf.Parent is MarkdownDocument
        && Drafts.Count > 0
        && Drafts[^1] is { Kind: BlockKind.Metadata, Field: PaperField.Footnote };

    /// A fenced code block: a converter may put prose into one. It is split at blank lines; the info string is its
    /// first line. A line of <c>=====</c> or <c>-----</c> right under a line makes a heading of it; under more than
    /// one, it is a rule.
    private Draft ConvertSetextHeading(Draft draft)
    {
        var at = draft.Content.Breaks.Count > 0 ? draft.Content.Breaks[^1] : -1;
        var line = at < 0 ? default : draft.Text.AsSpan(at + 1);
        if (line.Length < 3 || (line.ContainsAnyExcept('=') && line.ContainsAnyExcept('-')))
        {
            return draft;
        }

        var above = draft with { Content = draft.Content.Slice(new Span(0, at)) };
        if (draft.Content.Breaks.Count == 1 && IsHeadingAbove(above))
        {
            return above with { Kind = BlockKind.Heading, Level = line[0] == '=' ? 1 : 2, IsMarkedUp = true };
        }

        _thematicBreakBelow = true;
        return above with { HasThematicBreakBelow = true };
    }

    private static bool IsHeadingAbove(Draft above) =>
        above.Text.Length < 120
        && above.Text[^1] is not ('.' or ',' or ';' or ':')
        && (TextStyleDetector.Detect(above) & TextStyle.Italic) == 0
        && !SentenceBoundaryDetector.IsQuoted(above.Text);

    private MappedText ReadInlines(LeafBlock leaf)
    {
        if (UnclosedMarkup.IsUnclosed(leaf))
        {
            Messages.Add(MessageCatalog.UnclosedMarkup(file.GetLocation(leaf.Span.Start)));
        }

        var builder = new MappedTextBuilder(_source);
        _linkWords += MarkdownInlineReader.Append(builder, leaf.Inline, _source);
        return CaretSuperscriptReader.Convert(MarkdownFootnoteParser.ConvertReferences(builder.Build()));
    }

    private void VisitCode(CodeBlock code)
    {
        var builder = new MappedTextBuilder(_source);
        if (code is FencedCodeBlock { Arguments: not null } or FencedCodeBlock { Info: not null })
        {
            var lineEnd = _source.AsSpan(code.Span.Start).IndexOf('\n');
            builder.Append(
                code.Span.Start + ((FencedCodeBlock)code).OpeningFencedCharCount,
                lineEnd < 0 ? _source.Length : code.Span.Start + lineEnd
            );
            builder.AppendBreak(new Span(code.Span.Start, code.Span.Start + 1));
        }

        // Lines.Lines is null for a fence at the end of a file.
        foreach (var line in (code.Lines.Lines ?? []).Take(code.Lines.Count))
        {
            if (line.Slice.IsEmptyOrWhitespace())
            {
                Add(BlockKind.Paragraph, code, builder.Build(), draft => draft with { Extent = draft.Content.Source });
                builder = new MappedTextBuilder(_source);
                continue;
            }

            builder.Append(line.Position, Math.Min(line.Position + line.Slice.Length, _source.Length));
            builder.AppendBreak(new Span(Math.Max(0, line.Position - 1), line.Position));
        }

        Add(BlockKind.Paragraph, code, builder.Build(), draft => draft with { Extent = draft.Content.Source });
    }
}
