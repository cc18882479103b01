using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Search.Extraction;

/// <summary>Makes a page of the archive's own findable, a paragraph a passage.</summary>
internal static class PageGroupExtractor
{
    /// <summary>The group of a page.</summary>
    public static SearchGroup Extract(PageRecord page, SiteIndex site)
    {
        var text = MarkdownTextExtractor.Extract(page.Body, site);
        return new SearchGroup
        {
            Kind = PassageKind.Page,
            Url = SiteUrls.Page(page.Slug),
            Title = page.Title,
            Description = page.Description ?? "",
            Passages = [.. SplitLines(text).Select(span => new SearchPassage(PassageKind.Page, "#", text, span))],
        };
    }

    private static IEnumerable<Span> SplitLines(string text)
    {
        for (var start = 0; start < text.Length; )
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (end > start)
            {
                yield return new Span(start, end);
            }

            start = end + 1;
        }
    }
}
