using Markdig.Syntax;
using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Sources;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using Span = StaticArchive.Model.Span;
using Table = Markdig.Extensions.Tables.Table;

namespace StaticArchive.Ingest.Formats.Markdown;

/// <summary>Walks the tree that Markdig parsed and makes blocks of it.</summary>
/// <param name="file">The file that the tree was parsed from; the places in the tree are offsets into its text.</param>
internal sealed partial class MarkdownWalker(SourceFile file)
{
    private readonly string _source = file.Text;
    private readonly PendingPictures _pictures = new();
    private bool _thematicBreakAbove;
    private bool _thematicBreakBelow;
    private int _end;
    private int _linkWords;
    private int _fenceWords;

    /// <summary>The blocks, in order.</summary>
    public List<Draft> Drafts { get; } = [];

    /// <summary>A message for each picture without a description, and for each paragraph of unclosed markup.</summary>
    public List<Message> Messages { get; } = [];

    /// <summary>The words of the file that are in no block.</summary>
    public IReadOnlyList<ExcludedWords> GetExcludedWords() =>
        [
            .. new[]
            {
                new ExcludedWords("address of a link", _linkWords, IsMarkup: true),
                new ExcludedWords("fence", _fenceWords, IsMarkup: true),
            }.Where(excluded => excluded.Count > 0),
        ];

    /// <summary>Gives the pictures behind the last words to the last block.</summary>
    public void MovePicturesToLast() => _pictures.MoveToLast(Drafts);

    /// <summary>
    /// Visits the blocks of a container; <paramref name="depth"/> is that of nested lists, 0 outside.
    /// </summary>
    public void VisitContainer(ContainerBlock container, int depth)
    {
        foreach (var block in container)
        {
            VisitBlock(block, depth);
        }
    }

    private void VisitBlock(Markdig.Syntax.Block block, int depth)
    {
        if (block is ContainerBlock container)
        {
            VisitContainerBlock(container, depth);
        }
        else if (block is LeafBlock leaf)
        {
            VisitLeafBlock(leaf);
        }
    }

    private void VisitContainerBlock(ContainerBlock block, int depth)
    {
        switch (block)
        {
            case ListBlock list:
                VisitList(list, depth + 1);
                break;
            case QuoteBlock quote:
                VisitQuotation(quote, depth);
                break;
            case Table table:
                VisitTable(table);
                break;
            default:
                VisitContainer(block, depth);
                break;
        }
    }

    private void VisitQuotation(QuoteBlock quote, int depth)
    {
        var first = Drafts.Count;
        VisitContainer(quote, depth);
        for (var i = first; i < Drafts.Count; i++)
        {
            if (Drafts[i].Kind == BlockKind.Paragraph)
            {
                Drafts[i] = Drafts[i] with { Kind = BlockKind.Quotation, IsMarkedUp = true };
            }
        }
    }

    private void VisitTable(Table table) =>
        Add(
            BlockKind.Table,
            table,
            MarkdownTableReader.Read(table, _source, out var cells),
            draft => draft with { Table = cells, IsMarkedUp = true }
        );

    private void VisitList(ListBlock list, int depth)
    {
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var first = Drafts.Count;
            VisitContainer(item, depth);
            if (first < Drafts.Count && Drafts[first].Kind == BlockKind.Paragraph)
            {
                var numbered = AddNumber(Drafts[first], list, item);
                Drafts[first] = IsRestOfCitation(list)
                    ? numbered
                    : numbered with
                    {
                        Kind = BlockKind.ListItem,
                        Level = depth,
                        IsOrdered = list.IsOrdered,
                        IsMarkedUp = true,
                    };
            }
        }
    }

    /// <summary>
    /// A page ended within a citation, <c>(Field and Peck</c> / <c>2003) say so</c>: its year is no number of an item.
    /// </summary>
    private static bool IsRestOfCitation(ListBlock list) =>
        list is { IsOrdered: true, Count: 1, OrderedDelimiter: ')', OrderedStart.Length: 4 }
        && list.OrderedStart[0] is '1' or '2';

    /// <summary>The number of an item is text as printed (<c>3.</c>), a bullet is markup.</summary>
    private Draft AddNumber(Draft draft, ListBlock list, ListItemBlock item)
    {
        if (!list.IsOrdered || draft.Content.Pieces.Count == 0)
        {
            return draft;
        }

        var builder = new MappedTextBuilder(_source);
        builder.Append(item.Span.Start, Math.Min(draft.Content.Pieces[0].Source.Start, item.Span.End + 1));
        var marker = builder.Build();
        return draft with { Content = marker.Join(draft.Content), Extent = draft.Extent.Hull(marker.Source) };
    }

    private void Add(BlockKind kind, Markdig.Syntax.Block block, MappedText content, Func<Draft, Draft> finish)
    {
        var extent = new Span(block.Span.Start, Math.Min(block.Span.End + 1, _source.Length));
        _pictures.BeginBlock();
        MarkdownImageCollector.Collect(block, _source, _pictures);
        if (content.IsEmpty && kind != BlockKind.Heading)
        {
            return;
        }

        var between = _end <= extent.Start ? _source.AsSpan(_end, extent.Start - _end) : default;
        var draft = _pictures.MoveTo(finish(new Draft(kind, content) { Extent = extent }));
        Drafts.Add(
            draft with
            {
                BlankLinesAbove = CountBlankLines(between),
                HasThematicBreakAbove = draft.HasThematicBreakAbove || _thematicBreakAbove,
                HasPageBreakAbove = between.Contains('\f'),
            }
        );
        (_thematicBreakAbove, _thematicBreakBelow, _end) = (_thematicBreakBelow, false, Math.Max(_end, extent.End));
    }

    /// <summary>A lost picture leaves blank lines, so their number says something.</summary>
    private static int CountBlankLines(ReadOnlySpan<char> between) => Math.Max(0, between.Count('\n') - 1);
}
