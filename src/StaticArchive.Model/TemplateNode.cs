using StaticArchive.Model.Schemas;

namespace StaticArchive.Model;

/// <summary>A node of a template's tree, in which only what may reach a reader is left.</summary>
public abstract record TemplateNode
{
    /// <summary>An element.</summary>
    /// <param name="Name">Its name, one of those that are let through.</param>
    /// <param name="Attributes">Its attributes, likewise.</param>
    /// <param name="Children">What it holds.</param>
    public sealed record Element(
        string Name,
        IReadOnlyList<TemplateAttribute> Attributes,
        IReadOnlyList<TemplateNode> Children
    ) : TemplateNode;

    /// <summary>Words.</summary>
    /// <param name="Text">The words, character references read.</param>
    public sealed record TextNode(string Text) : TemplateNode;

    /// <summary>The place of a slot.</summary>
    /// <param name="Slot">The slot.</param>
    public sealed record Place(TemplateSlot Slot) : TemplateNode;

    /// <summary>The nodes and all that they hold, in no order.</summary>
    public static IEnumerable<TemplateNode> FindAll(IReadOnlyList<TemplateNode> nodes)
    {
        var open = new Stack<TemplateNode>(nodes);
        while (open.TryPop(out var node))
        {
            yield return node;
            foreach (var child in node is Element element ? element.Children : [])
            {
                open.Push(child);
            }
        }
    }
}
