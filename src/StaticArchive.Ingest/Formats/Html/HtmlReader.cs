using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Html;

/// <summary>Saved HTML pages.</summary>
internal static class HtmlReader
{
    /// <summary>Reads a page.</summary>
    public static RawDocument Read(SourceFile file, int start)
    {
        var span = new Span(start, file.Text.Length);
        var top = HtmlTreeBuilder.Build(file.Text, span);
        var flow = new HtmlWalker(file, HtmlRegions.Find(file.Text, top));
        flow.Read(top);
        return new RawDocument("HTML", flow.Drafts)
        {
            HasMarkup = true,
            Readings = [.. HtmlMetaReader.Read(file, top), .. JsonLdReader.Read(file, top)],
            ExcludedWords = UnreadWords.Count(top, file.Text, GetUnreadReason),
            Messages = flow.LostImages,
        };
    }

    /// <summary>The blocks of a stretch of HTML within another format.</summary>
    public static IReadOnlyList<Draft> ReadFragment(SourceFile file, Span span)
    {
        var top = HtmlTreeBuilder.Build(file.Text, span);
        var flow = new HtmlWalker(file, HtmlRegions.WholePage);
        flow.Read(top);
        return flow.Drafts;
    }

    private static string GetUnreadReason(MarkupElement element) =>
        element.Name switch
        {
            "title" => "title of the browser's window",
            "template" => "template",
            _ => "head of the page",
        };
}
