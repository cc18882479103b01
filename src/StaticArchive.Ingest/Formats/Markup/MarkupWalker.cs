using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Sources;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Markup;

/// <summary>
/// Walks a tree of HTML or XML and makes blocks of it. What an element means is a dialect's to say; that every run of
/// text is taken exactly once is this walk's.
/// </summary>
/// <param name="source">The file's text.</param>
internal abstract partial class MarkupWalker(string source)
{
    private MappedTextBuilder _pending = new(source, keepsLines: false);
    private bool _onlyLabel;
    private bool _isItem;
    private bool _rule;
    private int _boxes;

    /// <summary>Blocks so far.</summary>
    public List<Draft> Drafts { get; } = [];

    /// <summary>The file's text.</summary>
    protected string Source { get; } = source;

    /// <summary>What blocks are for as long as this is set: set aside, and why.</summary>
    protected string? Reason { get; set; }

    /// <summary>Kind of plain blocks; a quotation's within one.</summary>
    protected BlockKind PlainKind { get; set; } = BlockKind.Paragraph;

    /// <summary>The field that plain blocks state.</summary>
    protected PaperField? Field { get; set; }

    /// <summary>Depth of lists, and whether the innermost is numbered.</summary>
    protected (int Depth, bool Ordered) List { get; set; }

    /// <summary>Whether character references need no semicolon.</summary>
    protected virtual bool CanOmitSemicolon => false;

    /// <summary>What an element does to the text.</summary>
    protected abstract ElementRole GetRole(MarkupElement element);

    /// <summary>How an element prints its words.</summary>
    protected virtual (MarkKind? Kind, string? Target) GetMark(MarkupElement element) => (null, null);

    /// <summary>Level of a heading, 1 for the title.</summary>
    protected virtual int GetLevel(MarkupElement heading) => 2;

    /// <summary>Whether a list is numbered.</summary>
    protected virtual bool IsOrdered(MarkupElement list) => false;

    /// <summary>Reads an element whose shape is <see cref="ElementRole.Custom"/>.</summary>
    protected virtual void VisitCustom(MarkupElement element) => VisitChildren(element);

    /// <summary>Called when the words of an inline element have been taken.</summary>
    protected virtual void OnInlineConsumed(MarkupElement element) { }

    /// <summary>Has to come first: finds which elements hold blocks.</summary>
    protected void FindBlockContainers(MarkupElement top)
    {
        var elements = top.Descendants().OfType<MarkupElement>().ToList();
        for (var i = elements.Count - 1; i >= 0; i--)
        {
            var isBlock =
                elements[i].HasBlocks
                || GetRole(elements[i])
                    is not (
                        ElementRole.Inline
                        or ElementRole.SeparatedInline
                        or ElementRole.Label
                        or ElementRole.LineBreak
                        or ElementRole.Hidden
                    );
            if (isBlock && elements[i].Parent is { } parent)
            {
                parent.HasBlocks = true;
            }
        }
    }

    /// <summary>Everything in an element, block by block.</summary>
    protected void VisitChildren(MarkupElement element)
    {
        MarkupNode? previous = null;
        foreach (var child in element.Children)
        {
            VisitNode(child, previous);
            previous = child;
        }
    }

    /// <summary>Ends the block that is being made.</summary>
    protected void Flush()
    {
        if (_onlyLabel)
        {
            return;
        }

        FlushLabel();
    }

    /// <summary>Ends the block that is being made, also where it is only a label.</summary>
    protected void FlushLabel()
    {
        var content = ConsumePending();
        if (!content.IsEmpty)
        {
            var draft = new Draft(_isItem ? BlockKind.ListItem : PlainKind, content)
            {
                Extent = content.Source,
                Level = _isItem ? List.Depth : 0,
                IsOrdered = _isItem && List.Ordered,
                IsMarkedUp = _isItem || PlainKind != BlockKind.Paragraph,
                Field = Field,
            };
            _isItem = false;
            Add(draft);
        }
    }

    /// <summary>Whether blocks are footnotes.</summary>
    protected bool IsInFootnotes { get; set; }

    /// <summary>Adds a block.</summary>
    protected void Add(Draft draft)
    {
        if (draft.Content.IsEmpty)
        {
            return;
        }

        draft = IsInFootnotes && draft.Kind is BlockKind.Paragraph or BlockKind.ListItem ? draft.AsFootnote() : draft;
        Drafts.Add((Reason is null ? draft : draft.AsParatext(Reason)) with { HasThematicBreakAbove = _rule });
        _rule = false;
    }

    /// <summary>The words of an element as one block, with a label that stands before it.</summary>
    protected MappedText ReadContent(MarkupElement element)
    {
        Flush();
        VisitInlines(element);
        return ConsumePending();
    }

    /// <summary>The words of an element for itself, whatever block is being made.</summary>
    protected MappedText ReadDetached(MarkupElement element)
    {
        var (pending, label) = (_pending, _onlyLabel);
        (_pending, _onlyLabel) = (new MappedTextBuilder(Source, keepsLines: false), false);
        VisitInlines(element);
        var content = _pending.Build();
        (_pending, _onlyLabel) = (pending, label);
        return content;
    }

    private MappedText ConsumePending()
    {
        var content = _pending.Build();
        _pending = new MappedTextBuilder(Source, keepsLines: false);
        _onlyLabel = false;
        return content;
    }

    private void VisitNode(MarkupNode node, MarkupNode? previous)
    {
        if (node is not MarkupElement element)
        {
            VisitInline(node, previous);
            return;
        }

        var serializer = GetRole(element);
        if (
            serializer is ElementRole.LineBreak or ElementRole.Hidden
            || (
                serializer is ElementRole.Inline or ElementRole.SeparatedInline or ElementRole.Label
                && !element.HasBlocks
            )
        )
        {
            VisitInline(element, previous);
            return;
        }

        Flush();
        VisitBlock(element, serializer);
        Flush();
    }
}
