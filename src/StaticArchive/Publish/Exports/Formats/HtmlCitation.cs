using System.Text;
using StaticArchive.Publish.Exports.Citing;

namespace StaticArchive.Publish.Exports.Formats;

/// <summary>The citation as a small HTML page of its own, in every style, italics kept. Search engines are asked to leave it out.</summary>
public static class HtmlCitation
{
    /// <summary>One record.</summary>
    public static ReadOnlyMemory<byte> Write(ExportItem entry)
    {
        var item = entry.Item with { Url = entry.Url };
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"").Append(Plain(entry.ArchiveLanguage)).Append("\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append("<meta name=\"robots\" content=\"noindex\">\n<title>How to cite: ").Append(Plain(item.Title ?? entry.Id)).Append("</title>\n</head>\n<body>\n<main>\n<h1>How to cite</h1>\n");
        foreach (var style in CitationStyle.All)
        {
            html.Append("<h2>").Append(style.Name).Append("</h2>\n<p class=\"citation\"").Append(item.Language is { } language && language != entry.ArchiveLanguage ? $" lang=\"{Plain(language)}\"" : "").Append('>')
                .Append(style.Format(item, null).Html).Append("</p>\n");
        }

        return Encoding.UTF8.GetBytes(html.Append("</main>\n</body>\n</html>\n").ToString());
    }

    private static string Plain(string text) => new CitationText([new CitationRun(OneLine.Of(text), false)]).Html;
}
