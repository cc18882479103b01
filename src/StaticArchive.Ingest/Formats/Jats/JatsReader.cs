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

    private static string GetUnreadReason(MarkupElement element)
    {
        for (var outer = element; outer is not null; outer = outer.Parent)
        {
            if (outer.Name is "tex-math" or "ref" or "object-id")
            {
                return outer.Name == "ref" ? "the same reference, marked up a second time"
                    : outer.Name == "object-id" ? "identifier of a figure or table"
                    : UnreadWords.Formula;
            }
        }

        return "outside the article";
    }

    private static MarkupElement? FindArticle(MarkupElement top)
    {
        var element = top.Elements.FirstOrDefault();
        return element?.Name is "article" or "book-part" or "book-part-wrapper" ? element
            // DocBook has books as well.
            : element?.Name == "book" && (element.Element("book-meta") ?? element.Element("book-body")) is not null
                ? element
            : element?.Name is "pmc-articleset" or "articles" or "response" ? element.Element("article")
            : element?.Name is "oai-pmh" or "oai_dc" ? element.DescendantElements("article").FirstOrDefault()
            : null;
    }
}
