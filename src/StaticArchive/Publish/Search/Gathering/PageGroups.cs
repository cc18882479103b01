using StaticArchive.Documents;

namespace StaticArchive.Publish.Search.Gathering;

/// <summary>Makes a page of the archive's own findable, a paragraph a passage.</summary>
internal static class PageGroups
{
    /// <summary>The group of a page.</summary>
    public static SearchGroup Of(PageRecord page, Site site)
    {
        var text = PlainWords.Of(page.Body, site);
        return new SearchGroup
        {
            Kind = PassageKind.Page,
            Address = Addresses.Page(page.Slug),
            Title = page.Title,
            Text = page.Description ?? "",
            Passages = [.. Lines(text).Select(span => new SearchPassage(PassageKind.Page, "#", text, span))],
        };
    }

    private static IEnumerable<Span> Lines(string text)
    {
        for (var start = 0; start < text.Length;)
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
