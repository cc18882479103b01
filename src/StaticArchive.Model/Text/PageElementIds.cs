using System.Collections.Frozen;

namespace StaticArchive.Model.Text;

/// <summary>
/// Ids of the theme's own elements on pages that show people's words, and of those that its scripts look for. A heading
/// "Search form" must not be taken for the form.
/// </summary>
public static class PageElementIds
{
    private const string Prefix = "section-";

    private static readonly FrozenSet<string> Reserved = (
        "main q query cite set-aside recorded-references lost-notes open-citations about-this-text related years "
        + "search-form search-keys search-short search-status search-reading search-results search-narrow search-more"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the id is one of the page's own.</summary>
    public static bool IsReserved(string id) => Reserved.Contains(id);

    /// <summary>The id for a heading: <c>section-related</c> for "Related", the slug itself for nearly all.</summary>
    public static string MakeFree(string slug) => IsReserved(slug) ? Prefix + slug : slug;
}
