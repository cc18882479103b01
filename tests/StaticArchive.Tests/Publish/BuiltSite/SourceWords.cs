using AngleSharp.Html.Parser;
using StaticArchive.Tests.Ingest;

namespace StaticArchive.Tests.Publish.BuiltSite;

/// <summary>
/// The words of a file as supplied that a reader of its page has to find: all of them, but for what is no text of the
/// document: front matter, scripts, the head of an HTML page, templates that no browser shows, the TeX behind a
/// formula.
/// </summary>
internal static class SourceWords
{
    /// <summary>The words, in order.</summary>
    public static IReadOnlyList<string> Read(string text, string extension) =>
        extension switch
        {
            ".html" or ".htm" => WordCounter.Words(Body(text), ".html"),
            ".xml" => WordCounter.Words(text, ".xml"),
            _ => WordCounter.Words(WithoutFrontMatter(text), IsMarkdown(text, extension) ? ".md" : ".txt"),
        };

    private static string Body(string text)
    {
        var page = new HtmlParser().ParseDocument(text);
        foreach (var hidden in page.QuerySelectorAll("template, annotation").ToList())
        {
            hidden.Remove();
        }

        return page.Body!.OuterHtml;
    }

    private static string WithoutFrontMatter(string text)
    {
        var end = text.StartsWith("---\n", StringComparison.Ordinal)
            ? text.IndexOf("\n---\n", StringComparison.Ordinal)
            : -1;
        return end < 0 ? text : text[(end + 5)..];
    }

    private static bool IsMarkdown(string text, string extension) =>
        extension == ".md" || text.Contains("\n## ", StringComparison.Ordinal);
}
