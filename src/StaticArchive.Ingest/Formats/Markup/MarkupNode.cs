using System.Net;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Markup;

/// <summary>A node of an HTML or XML file, with its place in the source.</summary>
/// <param name="parent">The element it stands in; null for the top.</param>
internal abstract class MarkupNode(MarkupElement? parent)
{
    /// <summary>The element it stands in; null for the top.</summary>
    public MarkupElement? Parent { get; } = parent;
}

/// <summary>A run of text between two tags, as the source has it.</summary>
/// <param name="parent">The element it stands in.</param>
/// <param name="span">Where it stands.</param>
/// <param name="isLiteral">Whether <c>&amp;</c> means itself, as in CDATA.</param>
internal sealed class MarkupText(MarkupElement parent, Span span, bool isLiteral) : MarkupNode(parent)
{
    /// <summary>Where it stands.</summary>
    public Span Span { get; } = span;

    /// <summary>Whether <c>&amp;</c> means itself, as in CDATA.</summary>
    public bool IsLiteral { get; } = isLiteral;

    /// <summary>Whether some block has taken its words; each run is taken once.</summary>
    public bool IsConsumed { get; set; }
}

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

/// <summary>The attributes of a start tag; values are decoded when asked for.</summary>
/// <param name="Source">The file's text.</param>
/// <param name="StartTag">The whole tag.</param>
internal sealed record MarkupAttributes(string Source, Span StartTag)
{
    /// <summary>The value of an attribute, without regard to prefix and case; null where it is missing.</summary>
    public string? GetValue(string name)
    {
        var at = StartTag.Start + 1;
        while (at < StartTag.End && !char.IsWhiteSpace(Source[at]))
        {
            at++;
        }

        while (Next(ref at) is { } found)
        {
            if (GetLocalName(found.Name).Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return WebUtility.HtmlDecode(found.Value.Slice(Source)).Trim();
            }
        }

        return null;
    }

    private ReadOnlySpan<char> GetLocalName(Span name)
    {
        var text = Source.AsSpan(name.Start, name.Length);
        return text[(text.IndexOf(':') + 1)..];
    }

    private (Span Name, Span Value)? Next(ref int at)
    {
        while (at < StartTag.End && (char.IsWhiteSpace(Source[at]) || Source[at] == '/'))
        {
            at++;
        }

        var start = at;
        while (at < StartTag.End && !char.IsWhiteSpace(Source[at]) && Source[at] is not ('=' or '>'))
        {
            at++;
        }

        if (at == start)
        {
            return null;
        }

        var name = new Span(start, at);
        SkipBlanks(ref at);
        if (at >= StartTag.End || Source[at] != '=')
        {
            return (name, new Span(at, at));
        }

        at++;
        SkipBlanks(ref at);
        return (name, Quoted(ref at));
    }

    private Span Quoted(ref int at)
    {
        var quote = at < StartTag.End ? Source[at] : ' ';
        var isQuoted = quote is '"' or '\'';
        var start = isQuoted ? at + 1 : at;
        at = start;
        while (
            at < StartTag.End && (isQuoted ? Source[at] != quote : !char.IsWhiteSpace(Source[at]) && Source[at] != '>')
        )
        {
            at++;
        }

        var value = new Span(start, at);
        at += isQuoted && at < StartTag.End ? 1 : 0;
        return value;
    }

    private void SkipBlanks(ref int at)
    {
        while (at < StartTag.End && char.IsWhiteSpace(Source[at]))
        {
            at++;
        }
    }
}
