using StaticArchive.Model;

namespace StaticArchive.Publish.Templates;

/// <summary>
/// Leaves out elements of which a page fills no slot, with the words in them: of <c>&lt;p&gt;Published by
/// {{publisher}}&lt;/p&gt;</c> nothing stays where there is no publisher.
/// </summary>
internal static class EmptySlotFilter
{
    /// <summary>The nodes that are shown.</summary>
    public static IReadOnlyList<TemplateNode> Filter(IReadOnlyList<TemplateNode> nodes, TemplateValues values) =>
        [.. nodes.Select(node => Filter(node, values)).OfType<TemplateNode>()];

    private static TemplateNode? Filter(TemplateNode node, TemplateValues values)
    {
        if (node is TemplateNode.Place place)
        {
            return values.HasValue(place.Slot.Name) ? node : null;
        }

        if (node is not TemplateNode.Element element)
        {
            return node;
        }

        var children = Filter(element.Children, values);
        return children.Count < element.Children.Count && !HoldsSomething(element, children)
            ? null
            : element with
            {
                Children = children,
            };
    }

    /// <summary>Words beside an empty slot speak of what is not there; others are there for their own sake.</summary>
    private static bool HoldsSomething(TemplateNode.Element element, IReadOnlyList<TemplateNode> shown) =>
        shown.Any(node =>
            node is TemplateNode.TextNode text
                ? !string.IsNullOrWhiteSpace(text.Text) && !element.Children.Any(child => child is TemplateNode.Place)
                : node is TemplateNode.Place || node is TemplateNode.Element { Name: not ("br" or "wbr" or "hr") }
        );
}
