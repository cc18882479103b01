using System.Globalization;
using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Sources;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Markup;

/// <summary>
/// Walks a tree of HTML or XML and makes drafts of it. A subclass for each vocabulary gives elements their role; this
/// class sees to it that each run of text is read exactly once.
/// </summary>
/// <param name="source">The file's text.</param>
internal abstract partial class MarkupWalker(string source)
{
    private MappedTextBuilder _pending = new(source, keepsLines: false);
    private bool _onlyLabel;
    private bool _isItem;
    private readonly ListNumbering _numbering = new();
    private readonly PendingPictures _pictures = new();
    private bool _rule;
    private int _boxes;

    /// <summary>The drafts so far, in order.</summary>
    public List<Draft> Drafts { get; } = [];

    /// <summary>The file's text.</summary>
    protected string Source { get; } = source;

    /// <summary>While this is set, drafts are paratext, with this as the reason.</summary>
    protected string? Reason { get; set; }

    /// <summary>
    /// The kind of a draft whose element has no other; within a quotation <see cref="BlockKind.Quotation"/>.
    /// </summary>
    protected BlockKind PlainKind { get; set; } = BlockKind.Paragraph;

    /// <summary>The field that drafts state while this is set.</summary>
    protected PaperField? Field { get; set; }

    /// <summary>Depth of nested lists, and whether the innermost is numbered.</summary>
    protected (int Depth, bool Ordered) List { get; set; }

    /// <summary>Whether character references are read without a semicolon, as in HTML.</summary>
    protected virtual bool CanOmitSemicolon => false;

    /// <summary>The role of an element.</summary>
    protected abstract ElementRole GetRole(MarkupElement element);

    /// <summary>The mark that an element puts on its words; null for none.</summary>
    protected virtual InlineMark? GetMark(MarkupElement element) => null;

    /// <summary>The key of a note that stands within a paragraph and is read elsewhere; null for others.</summary>
    protected virtual string? FindNoteKey(MarkupElement element) => null;

    /// <summary>What stands in the text for a hidden element, such as a sign for a gap; null for nothing.</summary>
    protected virtual string? FindSign(MarkupElement element) => null;

    /// <summary>Whether a word goes on behind an element: <c>minis&lt;lb break="no"/&gt;try</c>.</summary>
    protected virtual bool IsWithinWord(MarkupElement element) => false;

    /// <summary>The address of the picture that an element shows; null for none.</summary>
    protected virtual string? FindPicture(MarkupElement element) => null;

    /// <summary>Level of a heading, 1 for the title.</summary>
    protected virtual int GetLevel(MarkupElement heading) => 2;

    /// <summary>Whether a list is numbered.</summary>
    protected virtual bool IsOrdered(MarkupElement list) => false;

    /// <summary>Reads an element of the role <see cref="ElementRole.Custom"/>.</summary>
    protected virtual void VisitCustom(MarkupElement element) => VisitChildren(element);

    /// <summary>Called after the words of an inline element have been read.</summary>
    protected virtual void OnInlineConsumed(MarkupElement element) { }

    /// <summary>Marks the elements that hold blocks; has to be called before the walk.</summary>
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

    /// <summary>Visits the children of an element.</summary>
    protected void VisitChildren(MarkupElement element)
    {
        MarkupNode? previous = null;
        foreach (var child in element.Children)
        {
            VisitNode(child, previous);
            previous = child;
        }
    }

    /// <summary>Ends the current draft; a label alone goes on into the next one.</summary>
    protected void Flush()
    {
        if (_onlyLabel)
        {
            return;
        }

        FlushLabel();
    }

    /// <summary>Ends the current draft, also where it is only a label.</summary>
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
                ListNumber = _isItem ? _numbering.Item : null,
                IsMarkedUp = _isItem || PlainKind != BlockKind.Paragraph,
                Field = Field,
            };
            _isItem = false;
            Add(draft);
        }
    }

    /// <summary>Whether paragraphs and list items are footnotes.</summary>
    protected bool IsInFootnotes { get; set; }

    /// <summary>Adds a draft; one without words is left out.</summary>
    protected void Add(Draft draft)
    {
        if (draft.Content.IsEmpty)
        {
            return;
        }

        draft = NoteMarker.Narrow(draft);
        draft = IsInFootnotes && draft.Kind is BlockKind.Paragraph or BlockKind.ListItem ? draft.AsFootnote() : draft;
        draft = _pictures.MoveTo(draft) with { HasThematicBreakAbove = _rule };
        Drafts.Add(Reason is null ? draft : draft.AsParatext(Reason));
        _rule = false;
    }

    /// <summary>A block with a picture of its own begins here.</summary>
    protected void BeginFigure() => _pictures.BeginBlock();

    /// <summary>Gives the pictures behind the last words to the last block.</summary>
    public void MovePicturesToLast() => _pictures.MoveToLast(Drafts);

    /// <summary>The pictures that no block has.</summary>
    public IReadOnlyList<DraftPicture> RemovePictures() => _pictures.RemoveAll();

    private void CollectPicture(MarkupElement element)
    {
        if (Reason is null && FindPicture(element) is { } address)
        {
            _pictures.Add(address, element["alt"], element.StartTag);
        }
    }

    /// <summary>The words of an element as one text, with a label that stands before it.</summary>
    protected MappedText ReadContent(MarkupElement element)
    {
        Flush();
        VisitInlines(element);
        return ConsumePending();
    }

    /// <summary>A label begins the next draft, as the number of a chapter its heading.</summary>
    protected void BeginWithLabel(MarkupElement label) => VisitInline(label, null);

    /// <summary>Where the words of an element stand; null where it has none.</summary>
    protected static Span? FindWords(MarkupElement element)
    {
        var runs = element.Descendants().OfType<MarkupText>().Select(text => text.Span).ToList();
        return runs.Count > 0 ? new Span(runs[0].Start, runs[^1].End) : null;
    }

    /// <summary>A key for an entry that nothing can point at.</summary>
    protected static string CreateKey(MarkupElement entry) =>
        string.Create(CultureInfo.InvariantCulture, $"entry {entry.StartTag.Start}");

    /// <summary>The words of an element, without ending the current draft.</summary>
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

        var role = GetRole(element);
        if (
            role is ElementRole.LineBreak or ElementRole.Hidden
            || (role is ElementRole.Inline or ElementRole.SeparatedInline or ElementRole.Label && !element.HasBlocks)
        )
        {
            VisitInline(element, previous);
            return;
        }

        Flush();
        CollectPicture(element);
        VisitBlock(element, role);
        Flush();
    }
}
