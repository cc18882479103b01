using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Commands.Published;

/// <summary>What others may have pointed at in a page, and where it points itself.</summary>
/// <param name="Fragments">Its ids.</param>
/// <param name="Links">Its links as they are written.</param>
/// <param name="RedirectTarget">Where it leads on to by itself; null for a page that stays.</param>
internal sealed record CrawledPage(IReadOnlySet<string> Fragments, IReadOnlyList<string> Links, string? RedirectTarget)
{
    /// <summary>Something that is no page.</summary>
    public static CrawledPage Empty { get; } = new(new HashSet<string>(StringComparer.Ordinal), [], null);

    /// <summary>Reads a page.</summary>
    public static CrawledPage Parse(string html)
    {
        var fragments = new HashSet<string>(StringComparer.Ordinal);
        var links = new List<string>();
        string? moved = null;
        foreach (var range in HtmlTagScanner.FindTags(html))
        {
            var tag = html.AsSpan(range);
            if (HtmlTagScanner.GetAttribute(tag, "id") is { } id)
            {
                fragments.Add(id);
            }

            if (HtmlTagScanner.GetAttribute(tag, "href") is { } href)
            {
                links.Add(href.Replace("&amp;", "&", StringComparison.Ordinal));
            }

            moved ??= HtmlTagScanner.GetAttribute(tag, "data-moved");
        }

        return new CrawledPage(fragments, links, moved);
    }
}
