using StaticArchive.Ingest.Formats.Markup;

namespace StaticArchive.Ingest.Formats.Tei;

/// <summary>
/// The titles of a TEI document, <c>&lt;title type="main"&gt;</c> and <c>&lt;title type="sub"&gt;</c> side by side or
/// within one, and its abstract.
/// </summary>
internal static class TeiTitles
{
    /// <summary>The main one; null for none.</summary>
    public static MarkupElement? FindMain(MarkupElement header)
    {
        var titles = GetTitles(header);
        return titles.Find(title => title["type"] == "main")
            ?? titles.Find(title => !IsSubtitle(title) && title["type"] is not ("short" or "alt" or "desc"))
            ?? titles.FirstOrDefault();
    }

    /// <summary>The subtitle beside it; null for none.</summary>
    public static MarkupElement? FindSubtitle(MarkupElement header) =>
        GetTitles(header).Find(title => IsSubtitle(title) && title != FindMain(header));

    /// <summary>
    /// The abstract at the head of the text: <c>&lt;front&gt;&lt;div type="abstract"&gt;</c>; null for none.
    /// </summary>
    public static MarkupElement? FindAbstract(MarkupElement tei) =>
        tei.FindPath("text", "front")?.Descendants().OfType<MarkupElement>().FirstOrDefault(IsAbstract);

    /// <summary>Whether an element of the text is its abstract.</summary>
    public static bool IsAbstract(MarkupElement element) =>
        element.Name == "abstract" || (element.Name == "div" && element["type"] == "abstract");

    private static bool IsSubtitle(MarkupElement title) => title["type"] is "sub" or "subtitle" or "subordinate";

    private static List<MarkupElement> GetTitles(MarkupElement header) =>
        [
            .. header
                .FindPath("filedesc", "titlestmt")
                ?.Elements.Where(element => element.Name == "title")
                .SelectMany(title => title.Element("title") is null ? [title] : title.Elements)
                ?? [],
        ];
}
