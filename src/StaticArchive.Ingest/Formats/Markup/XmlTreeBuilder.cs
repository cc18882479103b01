using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Markup;

/// <summary>Makes the tree of an XML file of its tags and texts.</summary>
internal sealed class XmlTreeBuilder
{
    private readonly string _source;
    private readonly MarkupElement _top;
    private readonly List<MarkupElement> _open;
    private XmlError? _error;
    private XmlEntities? _entities;
    private int _beyond;
    private bool _isTooDeep;

    /// <summary>An empty tree of a file that begins at <paramref name="start"/>.</summary>
    public XmlTreeBuilder(string source, int start)
    {
        _source = source;
        _top = new MarkupElement(null, "", new MarkupAttributes(source, new Span(start, start)));
        _open = [_top];
    }

    /// <summary>Adds the next token.</summary>
    public void Add(MarkupToken token)
    {
        switch (token.Kind)
        {
            case MarkupTokenKind.Text or MarkupTokenKind.Literal:
                AddText(token);
                break;
            case MarkupTokenKind.StartTag or MarkupTokenKind.EmptyElementTag when _open.Count > XmlTree.MaxDepth:
                _isTooDeep = true;
                _beyond += token.Kind == MarkupTokenKind.StartTag ? 1 : 0;
                break;
            case MarkupTokenKind.StartTag or MarkupTokenKind.EmptyElementTag:
                Open(token);
                break;
            case MarkupTokenKind.EndTag when _beyond > 0:
                _beyond--;
                break;
            case MarkupTokenKind.EndTag:
                Close(token);
                break;
            case MarkupTokenKind.Other when _open.Count == 1:
                _entities = XmlEntities.Parse(token.Span.Slice(_source)) ?? _entities;
                break;
            default:
                break;
        }
    }

    /// <summary>The tree; an element that is still open is not well-formed.</summary>
    public XmlTree Build() =>
        new(_top, _error ?? (_open.Count > 1 ? new XmlError(_source.Length, FindInnermost(), null) : null), _isTooDeep);

    private MarkupElement? FindInnermost() => _open.Count > 1 ? _open[^1] : null;

    private void AddText(MarkupToken token) =>
        _open[^1]
            .Children.Add(
                new MarkupText(_open[^1], token.Span, token.Kind == MarkupTokenKind.Literal) { Entities = _entities }
            );

    private void Open(MarkupToken token)
    {
        var element = new MarkupElement(_open[^1], token.Name, new MarkupAttributes(_source, token.Span));
        _open[^1].Children.Add(element);
        if (token.Kind == MarkupTokenKind.StartTag)
        {
            _open.Add(element);
        }
    }

    /// <summary>Ends the innermost element of that name and all within; nothing where none is open.</summary>
    private void Close(MarkupToken token)
    {
        if (_open[^1].Name != token.Name)
        {
            _error ??= new XmlError(token.Span.Start, FindInnermost(), token.Name);
        }

        for (var i = _open.Count - 1; i > 0; i--)
        {
            if (_open[i].Name == token.Name)
            {
                _open.RemoveRange(i, _open.Count - i);
                return;
            }
        }
    }
}
