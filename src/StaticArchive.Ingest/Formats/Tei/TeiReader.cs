using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Tei;

/// <summary>
/// Reads TEI XML, as GROBID writes it and as editions are encoded: structure, references and citations from the markup.
/// </summary>
internal static class TeiReader
{
    /// <summary>Whether a file's top element is TEI's.</summary>
    public static bool CanRead(MarkupElement top) => FindTei(top) is not null;

    /// <summary>Reads it.</summary>
    public static RawDocument Read(SourceFile file, XmlTree tree)
    {
        var tei = FindTei(tree.Root)!;
        var walker = new TeiWalker(file.Text);
        walker.Read(tei);
        return new RawDocument("TEI XML", walker.Drafts)
        {
            HasMarkup = true,
            HasSemanticMarkup = true,
            Readings = new TeiHeaderReader(file, tei).Read(),
            References = walker.References,
            Citations = walker.Citations,
            ExcludedWords = UnreadWords.Count(tree.Root, file.Text, GetUnreadReason),
        };
    }

    private static string GetUnreadReason(MarkupElement element)
    {
        for (var outer = element; outer is not null; outer = outer.Parent)
        {
            if (outer.Name is "biblstruct" or "fw" || TeiReadings.IsOther(outer))
            {
                return outer.Name == "biblstruct" ? "the same reference, marked up a second time"
                    : outer.Name == "fw" ? "running head or page number"
                    : "another reading than that of the text";
            }
        }

        return "outside the text";
    }

    private static MarkupElement? FindTei(MarkupElement top) =>
        top.Element("tei")
        ?? top.Element("tei.2")
        ?? (
            top.Element("teicorpus") is { } corpus && corpus.Element("teiheader") is null
                ? corpus.Element("tei")
                : top.Element("teicorpus")
        );
}
