using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticArchive.Documents;
using StaticArchive.Text;

namespace StaticArchive.Publish.Html;

/// <summary>
/// Markdown that people wrote, as HTML that cannot harm a reader: raw HTML is shown as text, links lead only where they may,
/// pictures from elsewhere become links. <c>[@leutz-1999]</c> cites the reference index; addresses that begin with a slash are the site's.
/// </summary>
/// <param name="site">The site, for works that are cited.</param>
/// <param name="root">The way from the page to the site's root.</param>
internal sealed class MarkdownText(Site site, string root)
{
    private const int DeepestHeadingShift = 3;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().LeaveKnots().Build();

    /// <summary>The body of an annotation; its headings rank below those of the page.</summary>
    public string Annotation(AnnotationRecord record) => Convert(record.Body, DeepestHeadingShift, record);

    /// <summary>The body of a page; its outermost headings rank below the page's title.</summary>
    public string Page(PageRecord page) => Convert(page.Body, page.Body.Contains("\n# ", StringComparison.Ordinal) ? 1 : 0, note: null);

    private string Convert(string markdown, int shift, AnnotationRecord? note)
    {
        if (MarkdownDepth.Parse(WithCitations(markdown), Pipeline) is not { } document)
        {
            return AsWritten(markdown);
        }

        var ids = note is null ? new HeadingIds() : null;
        foreach (var node in document.Descendants().ToList())
        {
            switch (node)
            {
                case HeadingBlock heading:
                    heading.Level = Math.Min(6, heading.Level + shift);
                    ids?.Give(heading);
                    break;
                case LinkInline link:
                    Tame(link);
                    break;
                case AutolinkInline link when SafeLinks.External(link.IsEmail ? "mailto:" + link.Url : link.Url) is null:
                    link.ReplaceBy(new LiteralInline(link.Url));
                    break;
                default:
                    break;
            }
        }

        var suggestion = note is null ? null : Suggestion.Of(note, document);
        if (suggestion is { } found)
        {
            document.Remove(found.Replaced);
        }

        using var writer = new System.IO.StringWriter();
        writer.Write(suggestion?.Html);
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        try
        {
            renderer.Render(document);
            return writer.ToString();
        }
        catch (ArgumentException)
        {
            // A renderer follows brackets that never close less deeply than a parser does.
            return AsWritten(markdown);
        }
    }

    /// <summary>What is nested deeper than any prose is shown as it was written.</summary>
    private static string AsWritten(string markdown) => $"<pre>{HtmlText.Escape(markdown)}</pre>\n";

    private void Tame(LinkInline link)
    {
        // A picture would be a request to elsewhere.
        link.IsImage = false;
        var safe = SafeLinks.Of(link.Url);
        link.Url = safe is null ? null : safe.StartsWith('/') ? root + safe[1..] : safe;
        if (SafeLinks.External(safe) is not null)
        {
            link.GetAttributes().AddProperty("rel", "external nofollow noopener");
        }

        if (link.Url is null)
        {
            link.ReplaceBy(new LiteralInline(string.Concat(link.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()))));
        }
    }

    private string WithCitations(string markdown) =>
        CitedIds.Replace(markdown, id => site.Works.TryGetValue(id, out var work) ? $"[{Labels.Short(work.Item)}](/{Addresses.Work(id)})" : null);
}
