using StaticArchive.Documents;
using StaticArchive.Ingest.Readers.Markup;

namespace StaticArchive.Ingest.Readers.Html;

/// <summary>Saved HTML pages.</summary>
internal static class HtmlReader
{
    /// <summary>Reads a page.</summary>
    public static RawDocument Read(SourceFile file, int start)
    {
        var span = new Span(start, file.Text.Length);
        var top = HtmlTree.Read(file.Text, span);
        var flow = new HtmlFlow(file, HtmlRegions.Find(file.Text, top));
        flow.Read(top);
        return new RawDocument("HTML", flow.Drafts)
        {
            IsMarked = true,
            Readings = [.. HtmlMeta.Read(file, top), .. JsonLd.Read(file, top)],
            Aside = Untaken.Account(top, file.Text, Why),
            Messages = flow.Lost,
        };
    }

    /// <summary>The blocks of a stretch of HTML within another format.</summary>
    public static IReadOnlyList<Draft> Fragment(SourceFile file, Span span)
    {
        var top = HtmlTree.Read(file.Text, span);
        var flow = new HtmlFlow(file, HtmlRegions.Everything);
        flow.Read(top);
        return flow.Drafts;
    }

    private static string Why(MarkupElement element) => element.Name switch
    {
        "title" => "title of the browser's window",
        "template" => "template",
        _ => "head of the page",
    };
}
