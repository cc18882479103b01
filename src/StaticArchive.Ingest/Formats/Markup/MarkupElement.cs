using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Markup;

/// <summary>An element of HTML or XML.</summary>
internal sealed class MarkupElement(MarkupElement? parent, string name, MarkupAttributes attributes)
    : MarkupNode(parent)
{
    /// <summary>Local name in lower case: <c>href</c> of <c>xlink:href</c>.</summary>
    public string Name { get; } = name;

    /// <summary>Child nodes, in order.</summary>
    public List<MarkupNode> Children { get; } = [];

    /// <summary>Span of the start tag in the file's text.</summary>
    public Span StartTag => attributes.StartTag;

    /// <summary>Whether a block-level element is among its descendants; set by <see cref="MarkupWalker"/>.</summary>
    public bool HasBlocks { get; set; }

    /// <summary>An attribute's value, trimmed; null where it is missing or empty.</summary>
    public string? this[string attribute] => attributes.GetValue(attribute) is { Length: > 0 } value ? value : null;

    /// <summary>Whether it has an attribute, with or without a value.</summary>
    public bool HasAttribute(string attribute) => attributes.GetValue(attribute) is not null;

    /// <summary>Child elements, in order.</summary>
    public IEnumerable<MarkupElement> Elements => Children.OfType<MarkupElement>();

    /// <summary>The first child element of a name; null for none.</summary>
    public MarkupElement? Element(string name) => Elements.FirstOrDefault(element => element.Name == name);

    /// <summary>The element at the end of a path of names; null for none.</summary>
    public MarkupElement? FindPath(params string[] path) =>
        path.Aggregate((MarkupElement?)this, (element, step) => element?.Element(step));

    /// <summary>The innermost element of one of several names around it; null for none.</summary>
    public MarkupElement? FindOuter(params string[] names) => Parent?.FindOuterOrSelf(names);

    /// <summary>The same, or the element itself where it has such a name.</summary>
    public MarkupElement? FindOuterOrSelf(params string[] names)
    {
        var outer = this;
        while (outer is not null && !names.Contains(outer.Name, StringComparer.Ordinal))
        {
            outer = outer.Parent;
        }

        return outer;
    }

    /// <summary>All descendants in document order, without recursion, since files may be nested deep.</summary>
    public IEnumerable<MarkupNode> Descendants()
    {
        var open = new Stack<MarkupNode>();
        Push(this);
        while (open.TryPop(out var node))
        {
            yield return node;
            if (node is MarkupElement element)
            {
                Push(element);
            }
        }

        void Push(MarkupElement element)
        {
            for (var i = element.Children.Count - 1; i >= 0; i--)
            {
                open.Push(element.Children[i]);
            }
        }
    }

    /// <summary>All descendant elements of a name, in document order.</summary>
    public IEnumerable<MarkupElement> DescendantElements(string name) =>
        Descendants().OfType<MarkupElement>().Where(element => element.Name == name);
}
