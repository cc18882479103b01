using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Templates;

/// <summary>An element of a template that is not closed yet.</summary>
internal sealed class OpenTemplateElement
{
    private readonly IReadOnlyList<TemplateAttribute> _attributes;

    /// <summary>The element that counts for what may stand here, where this one leaves only what it holds.</summary>
    private readonly OpenTemplateElement? _outer;

    private OpenTemplateElement(
        MarkupToken token,
        TemplateElementRule? rule,
        IReadOnlyList<TemplateAttribute> attributes,
        OpenTemplateElement? outer = null
    )
    {
        (Name, Start) = (token.Name, token.Span.Start);
        (Rule, _attributes, _outer) = (rule, attributes, outer);
    }

    /// <summary>Its name; empty for the template itself.</summary>
    public string Name { get; }

    /// <summary>Offset of its tag.</summary>
    public int Start { get; }

    /// <summary>Its rule; null for the template itself and for what is left out.</summary>
    public TemplateElementRule? Rule { get; }

    /// <summary>Whether it is left out with all that it holds.</summary>
    public bool IsRemoved { get; private init; }

    /// <summary>What it holds so far.</summary>
    public List<TemplateNode> Children { get; } = [];

    /// <summary>Whether only certain elements may stand in it: a list.</summary>
    public bool HoldsOnlyItems => Deciding.Rule?.Content == TemplateContent.Items;

    /// <summary>Whether no block may stand in it: a paragraph.</summary>
    public bool HoldsOnlyPhrases => Deciding.Rule?.Content == TemplateContent.Phrases;

    /// <summary>As messages name it.</summary>
    public string Label => Deciding.Rule is { } rule ? $"<{rule.Name}>" : "the template itself";

    private OpenTemplateElement Deciding => _outer?.Deciding ?? this;

    /// <summary>The template itself.</summary>
    public static OpenTemplateElement CreateTop() => new(default(MarkupToken) with { Name = "" }, null, []);

    /// <summary>An element that stays.</summary>
    public static OpenTemplateElement Create(
        MarkupToken token,
        TemplateElementRule rule,
        IReadOnlyList<TemplateAttribute> attributes
    ) => new(token, rule, attributes);

    /// <summary>An element that is left out with all that it holds.</summary>
    public static OpenTemplateElement CreateRemoved(MarkupToken token) => new(token, null, []) { IsRemoved = true };

    /// <summary>An element within this one of which only stays what it holds.</summary>
    public OpenTemplateElement CreateUnwrapped(MarkupToken token) => new(token, null, [], this);

    /// <summary>Whether an element may stand here.</summary>
    public bool CanHold(TemplateElementRule child) =>
        Deciding.Rule is { } rule ? rule.CanHold(child) : child.Parents.Count == 0;

    /// <summary>Adds it, or what it holds, to the element around it.</summary>
    public void AddTo(OpenTemplateElement parent)
    {
        if (Rule is null)
        {
            parent.Children.AddRange(Children);
        }
        else
        {
            parent.Children.Add(new TemplateNode.Element(Rule.Name, _attributes, Children));
        }
    }
}
