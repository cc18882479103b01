using StaticArchive.Documents;
using StaticArchive.Ingest.Readers.Markup;

namespace StaticArchive.Ingest.Readers.Jats;

/// <summary>
/// JATS XML, as publishers and PubMed Central give it: sections, boxes, tables, references with their fields and citations
/// are taken as marked, none is guessed.
/// </summary>
internal static class JatsReader
{
    /// <summary>Whether a file's top element is one of JATS.</summary>
    public static bool Knows(MarkupElement top) => Article(top) is not null;

    /// <summary>Reads it.</summary>
    public static RawDocument Read(SourceFile file, XmlTree tree)
    {
        var article = Article(tree.Top)!;
        var flow = new JatsFlow(file.Text);
        flow.Read(article);
        var header = new JatsHeader(file, article);
        return new RawDocument("JATS XML", flow.Drafts)
        {
            IsMarked = true,
            IsExact = true,
            Readings = header.Readings(),
            References = flow.References,
            Citations = flow.Citations,
            Aside = Untaken.Account(tree.Top, file.Text, Why),
        };
    }

    private static string Why(MarkupElement element)
    {
        for (var outer = element; outer is not null; outer = outer.Parent)
        {
            if (outer.Name is "tex-math" or "ref")
            {
                return outer.Name == "ref" ? "the same reference, marked up a second time" : Untaken.Formula;
            }
        }

        return "outside the article";
    }

    private static MarkupElement? Article(MarkupElement top)
    {
        var element = top.Elements.FirstOrDefault();
        return element?.Name is "article" or "book-part" ? element
            : element?.Name is "pmc-articleset" or "articles" or "response" ? element.First("article")
            : element?.Name is "oai-pmh" or "oai_dc" ? element.All("article").FirstOrDefault()
            : null;
    }
}
