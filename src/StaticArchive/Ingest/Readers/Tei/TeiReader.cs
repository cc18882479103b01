using StaticArchive.Documents;
using StaticArchive.Ingest.Readers.Markup;

namespace StaticArchive.Ingest.Readers.Tei;

/// <summary>TEI XML, as GROBID makes it of a PDF and as editions are encoded: structure, references and citations as marked.</summary>
internal static class TeiReader
{
    /// <summary>Whether a file's top element is TEI's.</summary>
    public static bool Knows(MarkupElement top) => Text(top) is not null;

    /// <summary>Reads it.</summary>
    public static RawDocument Read(SourceFile file, XmlTree tree)
    {
        var tei = Text(tree.Top)!;
        var flow = new TeiFlow(file.Text);
        flow.Read(tei);
        return new RawDocument("TEI XML", flow.Drafts)
        {
            IsMarked = true,
            IsExact = true,
            Readings = new TeiHeader(file, tei).Readings(),
            References = flow.References,
            Citations = flow.Citations,
            Aside = Untaken.Account(tree.Top, file.Text, element => IsWithin(element, "biblstruct") ? "the same reference, marked up a second time" : "outside the text"),
        };
    }

    private static bool IsWithin(MarkupElement? element, string name)
    {
        while (element is not null && element.Name != name)
        {
            element = element.Parent;
        }

        return element is not null;
    }

    private static MarkupElement? Text(MarkupElement top) => top.First("tei") ?? top.First("teicorpus")?.First("tei") ?? top.First("tei.2");
}
