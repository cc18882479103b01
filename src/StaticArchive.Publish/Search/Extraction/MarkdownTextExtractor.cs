using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Search.Extraction;

/// <summary>The words of Markdown that people wrote, in which a cited work is its short name.</summary>
internal static class MarkdownTextExtractor
{
    /// <summary>The words, a block a line.</summary>
    public static string Extract(string markdown, SiteIndex site) =>
        MarkdownTextRenderer.Render(
            CitationKeyReplacer.Replace(
                markdown,
                id =>
                    site.Works.TryGetValue(id, out var work)
                        ? LabelFormatter.FormatAuthorDate(work.Item, site.Words)
                        : null
            )
        );
}
