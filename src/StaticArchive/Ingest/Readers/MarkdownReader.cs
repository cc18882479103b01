using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using StaticArchive.Documents;
using Span = StaticArchive.Documents.Span;
using Table = Markdig.Extensions.Tables.Table;

namespace StaticArchive.Ingest.Readers;

/// <summary>
/// Markdown and what converters call Markdown. Markdig finds blocks and inlines with their places in the source; what it
/// cannot know (boxes, broken paragraphs, adverts) is left to the cleaning rules.
/// </summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = MakePipeline();

    /// <summary>Reads a file from <paramref name="start"/>, the end of its front matter.</summary>
    public static RawDocument Read(SourceFile file, int start)
    {
        // The front matter is blanked, not cut, so that every place Markdig reports is a place of the file.
        var text = start == 0 ? file.Text : new string(' ', start) + file.Text[start..];
        var walk = new Walk(file.Text);
        walk.Container(Markdown.Parse(text, Pipeline), depth: 0);
        return new RawDocument("Markdown", walk.Drafts) { IsMarked = true, Aside = walk.Aside() };
    }

    private static MarkdownPipeline MakePipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables();
        // A line indented by a converter is not code, and a rule under a paragraph is a rule, not a heading.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.Find<ParagraphBlockParser>()!.ParseSetextHeadings = false;
        return builder.Build();
    }

    private sealed class Walk(string source)
    {
        private bool _rule;
        private int _end;
        private int _linkWords;

        public List<Draft> Drafts { get; } = [];

        public IReadOnlyList<SetAside> Aside() => _linkWords == 0 ? [] : [new SetAside("address of a link", _linkWords, IsMarkup: true)];

        public void Container(ContainerBlock container, int depth)
        {
            foreach (var block in container)
            {
                Block(block, depth);
            }
        }

        private void Block(Markdig.Syntax.Block block, int depth)
        {
            switch (block)
            {
                case ThematicBreakBlock:
                    _rule = true;
                    if (Drafts.Count > 0)
                    {
                        Drafts[^1] = Drafts[^1] with { RuleBelow = true };
                    }

                    break;
                case HeadingBlock heading:
                    Add(BlockKind.Heading, heading, Inlines(heading), draft => draft with { Level = heading.Level, Marked = true });
                    break;
                case ListBlock list:
                    List(list, depth + 1);
                    break;
                case QuoteBlock quote:
                    var first = Drafts.Count;
                    Container(quote, depth);
                    Turn(first, draft => draft.Kind == BlockKind.Paragraph ? draft with { Kind = BlockKind.Quotation, Marked = true } : draft);
                    break;
                case Table table:
                    Add(BlockKind.Table, table, MarkdownTables.Read(table, source, out var cells), draft => draft with { Table = cells, Marked = true });
                    break;
                case HtmlBlock html:
                    Html(html);
                    break;
                case ContainerBlock container:
                    Container(container, depth);
                    break;
                case CodeBlock code:
                    Add(BlockKind.Paragraph, code, Verbatim(code), draft => draft);
                    break;
                case LeafBlock leaf:
                    Add(BlockKind.Paragraph, leaf, Inlines(leaf), draft => draft);
                    break;
                default:
                    break;
            }
        }

        private void List(ListBlock list, int depth)
        {
            foreach (var item in list.OfType<ListItemBlock>())
            {
                var first = Drafts.Count;
                Container(item, depth);
                if (first < Drafts.Count && Drafts[first].Kind == BlockKind.Paragraph)
                {
                    Drafts[first] = Numbered(Drafts[first], list, item) with { Kind = BlockKind.ListItem, Level = depth, Ordered = list.IsOrdered, Marked = true };
                }
            }
        }

        /// <summary>The number of an item is text as printed (<c>3.</c>), a bullet is markup.</summary>
        private Draft Numbered(Draft draft, ListBlock list, ListItemBlock item)
        {
            if (!list.IsOrdered || draft.Content.Pieces.Count == 0)
            {
                return draft;
            }

            var builder = new MappedTextBuilder(source);
            builder.Append(item.Span.Start, Math.Min(draft.Content.Pieces[0].Source.Start, item.Span.End + 1));
            var marker = builder.Build();
            return draft with { Content = marker.Join(draft.Content), Extent = draft.Extent.Hull(marker.Source) };
        }

        private void Html(HtmlBlock block)
        {
            foreach (var content in HtmlFragments.Paragraphs(source, block.Span.Start, block.Span.End + 1))
            {
                Add(BlockKind.Paragraph, block, content, draft => draft);
            }
        }

        private MappedText Inlines(LeafBlock leaf)
        {
            var builder = new MappedTextBuilder(source);
            _linkWords += MarkdownInlines.Append(builder, leaf.Inline, source);
            return builder.Build();
        }

        private MappedText Verbatim(CodeBlock code)
        {
            var builder = new MappedTextBuilder(source);
            if (code is FencedCodeBlock { Arguments: not null } or FencedCodeBlock { Info: not null })
            {
                var lineEnd = source.AsSpan(code.Span.Start).IndexOf('\n');
                builder.Append(code.Span.Start + ((FencedCodeBlock)code).OpeningFencedCharCount, lineEnd < 0 ? code.Span.End + 1 : code.Span.Start + lineEnd);
                builder.AppendBreak(new Span(code.Span.Start, code.Span.Start));
            }

            foreach (var line in code.Lines.Lines.Take(code.Lines.Count))
            {
                builder.Append(line.Position, Math.Min(line.Position + line.Slice.Length, source.Length));
                builder.AppendBreak(new Span(line.Position, line.Position));
            }

            return builder.Build();
        }

        private void Add(BlockKind kind, Markdig.Syntax.Block block, MappedText content, Func<Draft, Draft> finish)
        {
            var extent = new Span(block.Span.Start, Math.Min(block.Span.End + 1, source.Length));
            if (content.IsEmpty && kind != BlockKind.Heading)
            {
                return;
            }

            var between = _end <= extent.Start ? source.AsSpan(_end, extent.Start - _end) : default;
            Drafts.Add(finish(new Draft(kind, content)
            {
                Extent = extent,
                Gap = Gaps.BlankLines(between),
                RuleAbove = _rule,
                PageBreakAbove = between.Contains('\f'),
            }));
            (_rule, _end) = (false, Math.Max(_end, extent.End));
        }

        private void Turn(int first, Func<Draft, Draft> change)
        {
            for (var i = first; i < Drafts.Count; i++)
            {
                Drafts[i] = change(Drafts[i]);
            }
        }
    }
}
