using System.Text;
using StaticArchive.Model;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Body;

/// <summary>The marks where pages begin: an address, the page's number, and the way to the file.</summary>
/// <param name="context">The document's page.</param>
internal sealed class PageBreakWriter(BodyContext context)
{
    /// <summary>
    /// The marks in a span of the text. No link stands in a link: where a page begins within one, its mark follows it.
    /// </summary>
    public IEnumerable<InlineRange> Collect(Span words, IReadOnlyList<InlineRange> others)
    {
        foreach (var page in context.PageBreaks.FindIn(words))
        {
            var link = others.FirstOrDefault(range =>
                range.Rank == InlineRange.LinkRank && range.Span.Start < page.Offset && range.Span.End > page.Offset
            );
            var offset = Math.Min(link?.Span.End ?? page.Offset, words.End);
            yield return new InlineRange(new Span(offset, offset), InlineRange.LinkRank, Format(page), "", "");
        }
    }

    /// <summary>Above a heading, whose words are a name, the marks of the pages that begin with it.</summary>
    public void WriteAbove(StringBuilder html, Span heading)
    {
        var pages = context.PageBreaks.FindIn(heading).ToList();
        if (pages.Count > 0)
        {
            html.Append("<p class=\"page-mark\" data-added>").AppendJoin(' ', pages.Select(Format)).Append("</p>\n");
        }
    }

    /// <summary>A link has no role of a mark: HTML forbids it, and it would hide that it is a link.</summary>
    private string Format(PageBreak page)
    {
        var label = HtmlEscaper.EscapeAttribute(page.Page.Label);
        var words = context.Site.Words;
        var name = HtmlEscaper.EscapeAttribute(words.Format("page-break.name", page.Page.Label));
        var title = HtmlEscaper.EscapeAttribute(words.Format("page-break.of-file", page.Page.Label));
        var href = context.Site.HasFullAccess(context.Document)
            ? $" href=\"{HtmlEscaper.EscapeAttribute(GetHref(context, page.Page.Number))}\""
            : " role=\"doc-pagebreak\"";
        return $"<a class=\"page-break\" data-added id=\"{page.Id}\" data-page=\"{label}\" "
            + $"aria-label=\"{name}\" title=\"{title}\"{href}></a>";
    }

    /// <summary>Viewers open a file at a page by its number (RFC 8118).</summary>
    public static string GetHref(BodyContext context, int number) =>
        string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{context.Root}{SiteUrls.Source(context.Document)}#page={number}"
        );
}
