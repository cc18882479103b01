using StaticArchive.Ingest.Formats.Markup;

namespace StaticArchive.Ingest.Formats.Xml;

/// <summary>XML of an unknown vocabulary: an element that holds text directly is a paragraph.</summary>
internal sealed class GenericXmlWalker(string source) : MarkupWalker(source)
{
    private readonly HashSet<MarkupElement> _withWords = [];

    public void Read(MarkupElement top)
    {
        _withWords.UnionWith(
            top.Descendants()
                .OfType<MarkupText>()
                .Where(text => !Source.AsSpan(text.Span.Start, text.Span.Length).IsWhiteSpace())
                .Select(text => text.Parent!)
        );
        FindBlockContainers(top);
        VisitChildren(top);
        FlushLabel();
    }

    protected override ElementRole GetRole(MarkupElement element) =>
        element.Parent is { } parent && _withWords.Contains(parent) ? ElementRole.SeparatedInline : ElementRole.Block;
}
