using System.Buffers;
using System.Collections.Frozen;

namespace StaticArchive.Model.Text;

/// <summary>
/// Ids of the theme's own elements on pages that show people's words, and of those that its scripts look for. A heading
/// "Search form" must not be taken for the form.
/// </summary>
public static class PageElementIds
{
    private const string Prefix = "section-";
    private const int MinCitationIdLength = 5;

    private static readonly SearchValues<char> Base32 = SearchValues.Create("abcdefghijklmnopqrstuvwxyz234567");

    private static readonly FrozenSet<string> Reserved = (
        "main q query cite set-aside recorded-references lost-notes open-citations about-this-text related years "
        + "search-form search-keys search-short search-status search-reading search-results search-narrow search-more "
        + "search-options annotate-title"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Ids of the theme that begin with an underscore.</summary>
    private static readonly FrozenSet<string> Theme = "_menu _text _toc _notes _notes-title"
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// What stands before the numbers of notes, their markers, the pages of a file, open citations and highlights.
    /// </summary>
    private static readonly string[] Numbered = ["note-", "note-ref-", "page-", "open-c", "h-"];

    /// <summary>
    /// Whether the id is one of the page's own: <c>search-form</c>, <c>note-1</c>, <c>page-12</c>, <c>c0001</c>,
    /// <c>p-fm756boe</c>, or one with a sign that no word's slug has: <c>_text</c>.
    /// </summary>
    public static bool IsReserved(string id) =>
        id.StartsWith('_')
        || Reserved.Contains(id)
        || IsBlockId(id)
        || (id.Length >= MinCitationIdLength && IsNumbered(id, "c"))
        || Numbered.Any(start => IsNumbered(id, start));

    /// <summary>
    /// Whether none of the theme's own elements has it; asked of ids that begin with an underscore, as no word's slug
    /// does.
    /// </summary>
    public static bool IsFree(string id) => !Theme.Contains(id) && !id.Any(char.IsWhiteSpace);

    /// <summary>A block's: <c>p-</c>, eight signs of base32, perhaps <c>-2</c>.</summary>
    private static bool IsBlockId(string id) =>
        id.Length >= 10
        && id.StartsWith("p-", StringComparison.Ordinal)
        && id.AsSpan(2, 8).IndexOfAnyExcept(Base32) < 0
        && (id.Length == 10 || IsNumbered(id, id[..10] + "-"));

    private static bool IsNumbered(string id, string start) =>
        id.Length > start.Length
        && id.StartsWith(start, StringComparison.Ordinal)
        && id.AsSpan(start.Length).IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>The id for a heading: <c>section-related</c> for "Related", the slug itself for nearly all.</summary>
    public static string MakeFree(string slug) => IsReserved(slug) ? Prefix + slug : slug;
}
