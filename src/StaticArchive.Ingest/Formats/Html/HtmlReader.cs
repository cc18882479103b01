using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Html;

/// <summary>Reads HTML pages.</summary>
internal static class HtmlReader
{
    /// <summary>Reads a page.</summary>
    public static RawDocument Read(SourceFile file, int start)
    {
        var span = new Span(start, file.Text.Length);
        var top = HtmlTreeBuilder.Build(file.Text, span);
        var walker = new HtmlWalker(file.Text, HtmlRegions.Find(file.Text, top));
        walker.Read(top);
        walker.MovePicturesToLast();
        return new RawDocument("HTML", walker.Drafts)
        {
            HasMarkup = true,
            Readings = [.. HtmlMetaReader.Read(file, top), .. JsonLdReader.Read(file, top)],
            ExcludedWords = UnreadWords.Count(top, file.Text, GetUnreadReason),
            Citations = walker.Citations,
            Places = walker.Places,
        };
    }

    /// <summary>The drafts of a part of a file of another format that is HTML.</summary>
    /// <param name="file">The file.</param>
    /// <param name="span">The part.</param>
    /// <param name="pictures">Gets the pictures that stand behind the last words.</param>
    public static IReadOnlyList<Draft> ReadFragment(SourceFile file, Span span, PendingPictures pictures)
    {
        var top = HtmlTreeBuilder.Build(file.Text, span);
        var walker = new HtmlWalker(file.Text, HtmlRegions.WholePage);
        walker.Read(top);
        pictures.AddRange(walker.RemovePictures());
        return walker.Drafts;
    }

    private static string GetUnreadReason(MarkupElement element) =>
        element.Name switch
        {
            "title" => "title of the browser's window",
            "template" => "template",
            _ => "head of the page",
        };
}
