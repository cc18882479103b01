using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Markup;

/// <summary>An element.</summary>
/// <param name="parent">The element it stands in; null for the top.</param>
/// <param name="name">Its name without prefix, in small letters.</param>
/// <param name="attributes">Its attributes.</param>
internal sealed class MarkupElement(MarkupElement? parent, string name, MarkupAttributes attributes)
    : MarkupNode(parent)
{
    /// <summary>Its name without prefix, in small letters.</summary>
    public string Name { get; } = name;

    /// <summary>What stands in it, in order.</summary>
    public List<MarkupNode> Children { get; } = [];

    /// <summary>Its start tag.</summary>
    public Span StartTag => attributes.StartTag;

    /// <summary>Whether a block stands somewhere within; set by whoever knows which elements are blocks.</summary>
    public bool HasBlocks { get; set; }

    /// <summary>An attribute's value, trimmed; null where it is missing or empty.</summary>
    public string? this[string attribute] => attributes.GetValue(attribute) is { Length: > 0 } value ? value : null;

    /// <summary>Whether it has an attribute, with or without a value.</summary>
    public bool HasAttribute(string attribute) => attributes.GetValue(attribute) is not null;

    /// <summary>The elements directly within.</summary>
    public IEnumerable<MarkupElement> Elements => Children.OfType<MarkupElement>();

    /// <summary>The first element of a name directly within; null for none.</summary>
    public MarkupElement? Element(string name) => Elements.FirstOrDefault(element => element.Name == name);

    /// <summary>The element at the end of a path of names; null for none.</summary>
    public MarkupElement? FindPath(params string[] path) =>
        path.Aggregate((MarkupElement?)this, (element, step) => element?.Element(step));

    /// <summary>All nodes within, in order; the walk keeps its own stack.</summary>
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

    /// <summary>All elements of a name within, in order.</summary>
    public IEnumerable<MarkupElement> DescendantElements(string name) =>
        Descendants().OfType<MarkupElement>().Where(element => element.Name == name);
}
