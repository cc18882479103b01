using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Body;

/// <summary>
/// Markdown that people wrote, as HTML that cannot harm a reader: raw HTML is shown as text, links lead only where they
/// may, pictures from elsewhere become links. <c>[@leutz-1999]</c> cites the reference index; addresses that begin with
/// a slash are the site's.
/// </summary>
/// <param name="site">The site, for works that are cited.</param>
/// <param name="root">The way from the page to the site's root.</param>
internal sealed class SafeMarkdownRenderer(SiteIndex site, string root)
{
    private const int AnnotationHeadingShift = 3;

    /// <summary>A table too wide for its page moves by itself. Raw HTML is text, so every such tag is the renderer's.
    /// </summary>
    private const string TableStart = "<div class=\"wide\"><table>";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .DisableUnclosedMarkup()
        .Build();

    /// <summary>The body of an annotation; its headings rank below those of the page.</summary>
    public string RenderAnnotation(AnnotationRecord record) => Render(record.Body, AnnotationHeadingShift, record);

    /// <summary>The body of a page; its outermost headings rank below the page's title.</summary>
    public string RenderPage(PageRecord page) =>
        Render(page.Body, page.Body.Contains("\n# ", StringComparison.Ordinal) ? 1 : 0, note: null);

    private string Render(string markdown, int shift, AnnotationRecord? note)
    {
        if (MarkdownNestingGuard.TryParse(LinkCitations(markdown), Pipeline) is not { } document)
        {
            return RenderVerbatim(markdown);
        }

        Sanitize(document, shift, note is null ? new HeadingIdAssigner() : null);
        var suggestion = note is null ? null : SuggestionRenderer.Render(note, document, site.Words);
        if (suggestion is not null)
        {
            document.Remove(suggestion.Replaced);
        }

        return RenderDocument(document, suggestion?.Html) ?? RenderVerbatim(markdown);
    }

    private void Sanitize(MarkdownDocument document, int headingShift, HeadingIdAssigner? ids)
    {
        foreach (var node in document.Descendants().ToList())
        {
            switch (node)
            {
                case HeadingBlock heading:
                    heading.Level = Math.Min(6, heading.Level + headingShift);
                    ids?.Assign(heading);
                    break;
                case LinkInline link:
                    SanitizeLink(link);
                    break;
                case AutolinkInline link
                    when LinkSanitizer.SanitizeExternal(link.IsEmail ? "mailto:" + link.Url : link.Url) is null:
                    link.ReplaceBy(new LiteralInline(link.Url));
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>Null where brackets are nested too deeply: a renderer follows them less far than a parser.</summary>
    private static string? RenderDocument(MarkdownDocument document, string? prefix)
    {
        using var writer = new System.IO.StringWriter();
        writer.Write(prefix);
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        try
        {
            renderer.Render(document);
            return writer
                .ToString()
                .Replace("<table>", TableStart, StringComparison.Ordinal)
                .Replace("</table>", "</table></div>", StringComparison.Ordinal);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>What is nested deeper than any prose is shown as it was written.</summary>
    private static string RenderVerbatim(string markdown) => $"<pre>{HtmlEscaper.EscapeText(markdown)}</pre>\n";

    private void SanitizeLink(LinkInline link)
    {
        // A picture would be a request to elsewhere.
        link.IsImage = false;
        var safe = LinkSanitizer.Sanitize(link.Url);
        link.Url =
            safe is null ? null
            : safe.StartsWith('/') ? root + safe[1..]
            : safe;
        if (LinkSanitizer.SanitizeExternal(safe) is not null)
        {
            link.GetAttributes().AddProperty("rel", "external nofollow noopener");
        }

        if (link.Url is null)
        {
            link.ReplaceBy(
                new LiteralInline(
                    string.Concat(link.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()))
                )
            );
        }
    }

    private string LinkCitations(string markdown) =>
        CitationKeyReplacer.Replace(
            markdown,
            id =>
                site.Works.TryGetValue(id, out var work)
                    ? $"[{LabelFormatter.FormatAuthorDate(work.Item, site.Words)}](/{site.UrlOf(work)})"
                    : null
        );
}
