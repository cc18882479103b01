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

    /// <summary>What stands before the numbers of notes, their markers and the pages of a file.</summary>
    private static readonly string[] Numbered = ["note-", "note-ref-", "page-"];

    /// <summary>Whether the id is one of the page's own: <c>search-form</c>, <c>note-1</c>, <c>page-12</c>.</summary>
    public static bool IsReserved(string id) => Reserved.Contains(id) || Numbered.Any(start => IsNumbered(id, start));

    private static bool IsNumbered(string id, string start) =>
        id.Length > start.Length
        && id.StartsWith(start, StringComparison.Ordinal)
        && id.AsSpan(start.Length).IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>The id for a heading: <c>section-related</c> for "Related", the slug itself for nearly all.</summary>
    public static string MakeFree(string slug) => IsReserved(slug) ? Prefix + slug : slug;
}
