using StaticArchive.Ingest.Formats.Markup;

namespace StaticArchive.Ingest.Formats.Xml;

/// <summary>
/// XML of an unknown vocabulary: an element that holds text directly is a paragraph, one that is called a title a
/// heading, as in DocBook.
/// </summary>
internal sealed class GenericXmlWalker(string source) : MarkupWalker(source)
{
    private readonly HashSet<MarkupElement> _withWords = [];
    private MarkupElement? _first;

    public void Read(MarkupElement top)
    {
        _withWords.UnionWith(
            top.Descendants()
                .OfType<MarkupText>()
                .Where(text => !Source.AsSpan(text.Span.Start, text.Span.Length).IsWhiteSpace())
                .Select(text => text.Parent!)
        );
        _first = top.Descendants().OfType<MarkupElement>().FirstOrDefault(IsTitle);
        FindBlockContainers(top);
        VisitChildren(top);
        FlushLabel();
    }

    protected override ElementRole GetRole(MarkupElement element) =>
        element.Parent is { } parent && _withWords.Contains(parent) ? ElementRole.SeparatedInline
        : IsTitle(element) && _withWords.Contains(element) ? ElementRole.Heading
        : ElementRole.Block;

    /// <summary>The first title is the document's; each other lies as deep as parts with titles are nested.</summary>
    protected override int GetLevel(MarkupElement heading)
    {
        var level = 1;
        for (var outer = heading.Parent; heading != _first && outer is not null; outer = outer.Parent)
        {
            level += outer.Elements.Any(IsTitle) ? 1 : 0;
        }

        return level;
    }

    private static bool IsTitle(MarkupElement element) =>
        element.Name is "title" or "article-title" or "article_title" or "section-title" or "titre" or "head";
}
