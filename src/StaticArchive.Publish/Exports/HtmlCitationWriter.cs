using System.Text;
using StaticArchive.Publish.Citing;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Exports;

/// <summary>
/// The citation as a small HTML page of its own, in every style, italics kept. Search engines are asked to leave it
/// out.
/// </summary>
public static class HtmlCitationWriter
{
    /// <summary>Nothing runs, and nothing is loaded but the empty icon.</summary>
    public const string ContentPolicy = "default-src 'none'; img-src data:";

    /// <summary>One record.</summary>
    public static ReadOnlyMemory<byte> Write(ExportItem entry)
    {
        var item = entry.Item with { Url = entry.Url };
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"")
            .Append(EscapeText(entry.ArchiveLanguage))
            .Append(
                "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" "
                    + $"content=\"{ContentPolicy}\">\n<meta name=\"viewport\" "
                    + "content=\"width=device-width, initial-scale=1\">\n"
            )
            .Append(
                "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"robots\" "
                    + "content=\"noindex\">\n<link rel=\"icon\" href=\"data:,\">\n<title>How to cite: "
            )
            .Append(EscapeText(item.Title ?? entry.Id))
            .Append("</title>\n</head>\n<body>\n<main>\n<h1>How to cite</h1>\n");
        foreach (var style in CitationStyle.All)
        {
            html.Append("<h2>")
                .Append(style.Name)
                .Append("</h2>\n<p class=\"citation\"")
                .Append(
                    item.Language is { } language && language != entry.ArchiveLanguage
                        ? $" lang=\"{EscapeText(language)}\""
                        : ""
                )
                .Append('>')
                .Append(AddBreakOpportunities(style.Format(item, null).Html))
                .Append("</p>\n");
        }

        return Encoding.UTF8.GetBytes(html.Append("</main>\n</body>\n</html>\n").ToString());
    }

    /// <summary>Long addresses may break after a slash, so that the page fits a phone; tags keep theirs.</summary>
    private static string AddBreakOpportunities(string html)
    {
        var result = new StringBuilder(html);
        for (var i = html.Length - 2; i > 0; i--)
        {
            if (html[i] == '/' && html[i - 1] != '<' && html[i + 1] != '/')
            {
                result.Insert(i + 1, "<wbr>");
            }
        }

        return result.ToString();
    }

    private static string EscapeText(string text) =>
        new RenderedCitation([new CitationRun(WhitespaceNormalizer.Normalize(text), false)]).Html;
}
