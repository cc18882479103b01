using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Jats;

/// <summary>
/// Reads JATS XML, as publishers and PubMed Central supply it: sections, boxes, tables, references with their fields
/// and citations are read from the markup.
/// </summary>
internal static class JatsReader
{
    /// <summary>Whether a file's top element is one of JATS.</summary>
    public static bool CanRead(MarkupElement top) => FindArticle(top) is not null;

    /// <summary>Reads it.</summary>
    public static RawDocument Read(SourceFile file, XmlTree tree)
    {
        var article = FindArticle(tree.Root)!;
        var walker = new JatsWalker(file.Text);
        walker.Read(article);
        var header = new JatsHeaderReader(file, article);
        return new RawDocument("JATS XML", walker.Drafts)
        {
            HasMarkup = true,
            HasSemanticMarkup = true,
            Readings = header.Read(),
            References = walker.References,
            Citations = walker.Citations,
            ExcludedWords = UnreadWords.Count(tree.Root, file.Text, GetUnreadReason),
        };
    }

    private static string GetUnreadReason(MarkupElement element) =>
        element.FindOuterOrSelf("tex-math", "ref", "object-id")?.Name switch
        {
            "ref" => "the same reference, marked up a second time",
            "object-id" => "identifier of a figure or table",
            "tex-math" => UnreadWords.Formula,
            _ => "outside the article",
        };

    private static MarkupElement? FindArticle(MarkupElement top)
    {
        var element = top.Elements.FirstOrDefault();
        var inner =
            element?.Name is "pmc-articleset" or "articles" or "response" ? element.Element("article")
            : element?.Name is "oai-pmh" or "oai_dc" ? element.DescendantElements("article").FirstOrDefault()
            : element;
        return inner is not null && IsJats(inner) ? inner : null;
    }

    /// <summary>Other vocabularies have articles and books as well, DocBook and Érudit among them.</summary>
    private static bool IsJats(MarkupElement top) =>
        top.Name switch
        {
            "article" => top.Elements.Any(child => child.Name is "front" or "front-stub" or "body" or "sub-article"),
            "book" => top.Elements.Any(child => child.Name is "book-meta" or "book-body" or "front-matter"),
            _ => top.Name is "book-part" or "book-part-wrapper",
        };
}
