using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Formats.Html;

/// <summary>
/// Recognises boilerplate by names of elements, ARIA roles and classes: <c>&lt;div class="cookie-banner"&gt;</c>.
/// </summary>
internal static class HtmlBoilerplateClassifier
{
    private static readonly Dictionary<string, string> Classes = WordList.ParseMap(
        StringComparer.OrdinalIgnoreCase,
        ("cookie notice", "cookie cookies consent gdpr cookiebanner cookieconsent"),
        (
            "navigation",
            "nav navbar navigation menu breadcrumb breadcrumbs crumbs pagination pager skiplink toc "
                + "tableofcontents sitenav topnav subnav megamenu"
        ),
        ("page footer", "footer colophon sitefooter"),
        ("page header", "masthead sitebanner topbar siteheader"),
        ("sidebar", "sidebar aside-nav widget widgets rail"),
        ("share links", "share sharing social socialmedia sharedaddy sharebuttons addthis sharethis addtoany"),
        ("related links", "related relatedlinks relatedposts recommended recommendations readmore seealso"),
        ("advert", "advert adverts advertisement ad ads adsense promo sponsor sponsored banner-ad"),
        ("newsletter form", "newsletter subscribe signup"),
        ("search form", "search searchbox searchform"),
        ("comments", "comments disqus commentlist"),
        ("login form", "login signin"),
        ("metrics", "altmetric metrics statistics downloads-chart"),
        ("dialog", "modal popup overlay lightbox")
    );

    private static readonly HashSet<string> MainNames = WordList.ParseSet(
        "content main maincontent main-content article articlebody article-body articletext "
            + "article-content articlecontent post-content entry-content page-content pagecontent bodycontent "
            + "content-main contentmain mw-content-text story story-body fulltext full-text document paper",
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly HashSet<string> BoxNames = WordList.ParseSet(
        "box callout panel textbox boxed boxout case-study casestudy infobox highlight-box boxed-text text-box",
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly HashSet<string> TitleNames = WordList.ParseSet(
        "entry-title post-title article-title page-title story-title headline",
        StringComparer.OrdinalIgnoreCase
    );

    // Their classes style text: <p class="related"> is a paragraph.
    private static readonly HashSet<string> ContentElements = WordList.ParseSet(
        "a span p h1 h2 h3 h4 li td tr table img sup em strong article main"
    );

    /// <summary>The kind of boilerplate that an element is; null for none.</summary>
    public static string? FindReason(MarkupElement element, bool inMain)
    {
        if (IsHidden(element))
        {
            return HtmlElementClassifier.IsInline(element.Name) ? null : "hidden on the page";
        }

        return IsFootnotes(element) ? null : ByName(element, inMain) ?? ByRole(element["role"]) ?? ByClass(element);
    }

    /// <summary>Whether it is not displayed.</summary>
    public static bool IsHidden(MarkupElement element) =>
        element.HasAttribute("hidden")
        || element["aria-hidden"] == "true"
        || element["style"]
            ?.Replace(" ", "", StringComparison.Ordinal)
            .Contains("display:none", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Whether it is the list of footnotes, or one of them.</summary>
    public static bool IsFootnotes(MarkupElement element) =>
        element.Name is "div" or "section" or "aside" or "ol"
        && (
            element["role"] is "doc-endnotes" or "doc-endnote" or "doc-footnote"
            || element["type"] is "footnotes" or "footnote" or "endnotes" or "endnote" or "rearnotes" or "rearnote"
            || GetClassNames(element)
                .Any(name => name is "footnotes" or "endnotes" or "footnote-list" or "fn-list" or "footnote")
        );

    /// <summary>Whether it is the second line of a title: <c>&lt;h2 class="subtitle"&gt;</c>.</summary>
    public static bool IsSubtitle(MarkupElement heading) =>
        heading.Name[0] == 'h'
        && GetClassNames(heading)
            .Any(name => name is "subtitle" or "sub-title" or "article-subtitle" or "entry-subtitle");

    /// <summary>Whether its names say that it is the title: <c>&lt;h2 class="entry-title"&gt;</c>.</summary>
    public static bool IsTitle(MarkupElement heading) =>
        heading.Name is "h1" or "h2" or "h3" && GetClassNames(heading).Any(TitleNames.Contains);

    /// <summary>Whether its names say that it holds the article.</summary>
    public static bool IsMainContent(MarkupElement element) => GetClassNames(element).Any(MainNames.Contains);

    /// <summary>Whether it is a box: an aside within the article, or a block of that name.</summary>
    public static bool IsBox(MarkupElement element) =>
        element.Name is "aside" or "div" or "section"
        && ByClass(element) is null
        && !IsFootnotes(element)
        && element["role"] is null or "note" or "region" or "complementary"
        && (element.Name == "aside" || GetClassNames(element).Any(BoxNames.Contains));

    private static string? ByName(MarkupElement element, bool inMain) =>
        element.Name switch
        {
            "nav" => "navigation",
            "footer" when !inMain => "page footer",
            "aside" => "sidebar",
            "form" or "button" or "select" or "textarea" or "fieldset" => "form",
            "dialog" => "dialog",
            "noscript" => "shown without scripts",
            "iframe" or "object" or "embed" or "video" or "audio" or "canvas" => "other medium",
            _ => null,
        };

    private static string? ByRole(string? role) =>
        role switch
        {
            "navigation" or "menu" or "menubar" => "navigation",
            "banner" => "page header",
            "contentinfo" => "page footer",
            "complementary" => "sidebar",
            "search" => "search form",
            "dialog" or "alertdialog" => "dialog",
            _ => null,
        };

    private static string? ByClass(MarkupElement element) =>
        ContentElements.Contains(element.Name)
            ? null
            : GetClassNames(element).Select(ByClassName).FirstOrDefault(reason => reason is not null);

    /// <summary>
    /// <c>cookiebanner</c> and <c>cookie-banner</c> whole; else the first word (<c>share_buttons</c>) or the last
    /// (<c>site-footer</c>).
    /// </summary>
    private static string? ByClassName(string name)
    {
        var parts = name.Split('-', '_');
        return
            Classes.TryGetValue(name, out var reason)
            || (
                parts.Length > 1
                && (
                    Classes.TryGetValue(string.Concat(parts), out reason)
                    || Classes.TryGetValue(parts[0], out reason)
                    || Classes.TryGetValue(parts[^1], out reason)
                )
            )
            ? reason
            : null;
    }

    private static IEnumerable<string> GetClassNames(MarkupElement element) =>
        $"{element["class"]} {element["id"]}".Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
