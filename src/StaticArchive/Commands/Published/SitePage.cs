using StaticArchive.Publish.Html;

namespace StaticArchive.Commands.Published;

/// <summary>What others may have pointed at in a page, and where it points itself.</summary>
/// <param name="Fragments">Its ids.</param>
/// <param name="Links">Its links as they are written.</param>
/// <param name="Moved">Where it leads on to by itself; null for a page that stays.</param>
internal sealed record SitePage(IReadOnlySet<string> Fragments, IReadOnlyList<string> Links, string? Moved)
{
    /// <summary>Something that is no page.</summary>
    public static SitePage Empty { get; } = new(new HashSet<string>(StringComparer.Ordinal), [], null);

    /// <summary>Reads a page.</summary>
    public static SitePage Of(string html)
    {
        var fragments = new HashSet<string>(StringComparer.Ordinal);
        var links = new List<string>();
        string? moved = null;
        foreach (var range in HtmlTags.Of(html))
        {
            var tag = html.AsSpan(range);
            if (HtmlTags.Value(tag, "id") is { } id)
            {
                fragments.Add(id);
            }

            if (HtmlTags.Value(tag, "href") is { } href)
            {
                links.Add(href.Replace("&amp;", "&", StringComparison.Ordinal));
            }

            moved ??= HtmlTags.Value(tag, "data-moved");
        }

        return new SitePage(fragments, links, moved);
    }
}
