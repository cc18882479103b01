using System.Net;
using System.Text;

namespace StaticArchive.Tests.Ingest.Typesetting;

/// <summary>HTML: an article by itself, and a page of a site with everything that stands around one.</summary>
internal static class HtmlSetter
{
    /// <summary>An article by itself.</summary>
    public static string Article(Manuscript paper) =>
        "<!DOCTYPE html>\n"
        + $"<html lang=\"en\"><head><title>{Text(paper.Title)}</title></head>\n<body>\n{Body(paper)}</body></html>\n";

    /// <summary>A page of a site.</summary>
    public static string Page(Manuscript paper) =>
        $"""
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><title>{Text(paper.Title)} | The Institute</title>
            <meta name="citation_title" content="{Text(paper.Title)}">
            {string.Join(
                '\n',
                paper.Authors.Select(author => $"<meta name=\"citation_author\" content=\"{Text(author)}\">")
            )}
            <script>window.words = "none of these are text";</script><style>p > a {"{"} color: red {"}"}</style></head>
            <body>
            <div class="cookie-consent"><p>This site uses cookies.</p></div>
            <header role="banner"><a href="/">The Institute</a>
            <nav><ul><li><a href="/a">Papers</a><li><a href="/b">People</a></ul></nav></header>
            <div id="content"><div class="breadcrumbs">Home <span>&gt;</span> Papers</div>
            {Body(paper)}
            <div class="share-links"><a href="#">Post</a> <a href="#">Send</a></div>
            </div>
            <div class="sidebar"><h3>Related papers</h3><p>Another paper altogether</p></div>
            <footer>All rights reserved &middot; <a href="/privacy">Privacy</a></footer>
            </body></html>
            """;

    private static string Body(Manuscript paper)
    {
        var html = new StringBuilder(
            $"<h1>{Text(paper.Title)}</h1>\n<p>{Text(string.Join(", ", paper.Authors))}</p>\n<p>{paper.Date}</p>\n"
                + $"<h2>Abstract</h2>\n<p>{Text(paper.Abstract)}</p>\n"
        );
        foreach (var group in Typesetter.Groups(paper.Parts))
        {
            html.Append(Block(group)).Append('\n');
        }

        return html.ToString();
    }

    private static string Block(IReadOnlyList<Part> group)
    {
        var text = Text(group[0].Text);
        return group[0].Kind switch
        {
            PartKind.Section => $"<h2>{text}</h2>",
            PartKind.Subsection => $"<h3>{text}</h3>",
            PartKind.Bullet or PartKind.Reference => $"<ul>{Each(group, "\n  <li>", "</li>")}\n</ul>",
            PartKind.Number => $"<ol>{Each(group, "<li>", "")}</ol>",
            PartKind.Quote => $"<blockquote><p>{text}</p></blockquote>",
            PartKind.BoxTitle => $"<aside class=\"box\"><h4>{text}</h4>{Each(group.Skip(1), "<p>", "</p>")}</aside>",
            PartKind.Row => $"<table>{string.Concat(group.Select(Row))}</table>",
            _ => $"<p>{text.Replace(" the ", "\n  <em>the</em> ", StringComparison.Ordinal)}</p>",
        };
    }

    private static string Row(Part row, int i) =>
        $"<tr>{string.Concat(row.Cells.Select(cell => (i == 0 ? "<th>" : "<td>") + Text(cell)))}";

    private static string Each(IEnumerable<Part> parts, string before, string after) =>
        string.Concat(parts.Select(part => before + Text(part.Text) + after));

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
