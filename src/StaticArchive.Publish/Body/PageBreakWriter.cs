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
            var label = HtmlEscaper.EscapeAttribute(page.Page.Label);
            var isOffered = context.Site.HasFullAccess(context.Document);
            yield return new InlineRange(
                new Span(offset, offset),
                InlineRange.LinkRank,
                $"<a class=\"page-break\" data-added id=\"{page.Id}\" role=\"doc-pagebreak\" data-page=\"{label}\" "
                    + $"aria-label=\"Page {label}\" title=\"Page {label} of the file\""
                    + (isOffered ? $" href=\"{GetHref(page.Page)}\">" : ">"),
                "",
                "</a>"
            );
        }
    }

    /// <summary>Viewers open a file at a page by its number (RFC 8118).</summary>
    private string GetHref(DocumentPage page) =>
        HtmlEscaper.EscapeAttribute(
            string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{context.Root}{SiteUrls.Source(context.Document)}#page={page.Number}"
            )
        );
}
