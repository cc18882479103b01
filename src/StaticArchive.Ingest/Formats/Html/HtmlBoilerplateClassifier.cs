using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Formats.Html;

/// <summary>
/// What the names of elements, roles and classes say of a part of a page: <c>&lt;div class="cookie-banner"&gt;</c>.
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

    /// <summary>Why an element is no part of an article; null where its names say nothing of the kind.</summary>
    public static string? FindReason(MarkupElement element, bool inMain)
    {
        if (
            element.HasAttribute("hidden")
            || element["aria-hidden"] == "true"
            || element["style"]
                ?.Replace(" ", "", StringComparison.Ordinal)
                .Contains("display:none", StringComparison.OrdinalIgnoreCase) == true
        )
        {
            return HtmlElementClassifier.IsInline(element.Name) ? null : "hidden on the page";
        }

        return ByName(element, inMain) ?? ByRole(element["role"]) ?? ByClass(element);
    }

    /// <summary>Whether it is the list of footnotes, or one of them.</summary>
    public static bool IsFootnotes(MarkupElement element) =>
        element.Name is "div" or "section" or "aside" or "ol"
        && (
            element["role"] is "doc-endnotes" or "doc-footnote"
            || GetClassNames(element)
                .Any(name => name is "footnotes" or "endnotes" or "footnote-list" or "fn-list" or "footnote")
        );

    /// <summary>Whether it is the second line of a title: <c>&lt;h2 class="subtitle"&gt;</c>.</summary>
    public static bool IsSubtitle(MarkupElement heading) =>
        heading.Name[0] == 'h'
        && GetClassNames(heading)
            .Any(name => name is "subtitle" or "sub-title" or "article-subtitle" or "entry-subtitle");

    /// <summary>Whether its names say that it holds the article.</summary>
    public static bool IsMainContent(MarkupElement element) => GetClassNames(element).Any(MainNames.Contains);

    /// <summary>Whether it is a box: an aside within the article, or a block of that name.</summary>
    public static bool IsBox(MarkupElement element) =>
        element.Name is "aside" or "div" or "section"
        && ByClass(element) is null
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

    private static string? ByClass(MarkupElement element)
    {
        if (
            element.Name
            is "a"
                or "span"
                or "p"
                or "h1"
                or "h2"
                or "h3"
                or "h4"
                or "li"
                or "td"
                or "tr"
                or "table"
                or "img"
                or "sup"
                or "em"
                or "strong"
                or "article"
                or "main"
        )
        {
            return null;
        }

        foreach (var name in GetClassNames(element))
        {
            if (
                Classes.TryGetValue(name, out var reason)
                || Classes.TryGetValue(
                    name.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal),
                    out reason
                )
            )
            {
                return reason;
            }

            // cookie-banner, share_buttons, nav-list: the first word tells, or the last.
            var parts = name.Split('-', '_');
            if (
                parts.Length > 1
                && (Classes.TryGetValue(parts[0], out reason) || Classes.TryGetValue(parts[^1], out reason))
            )
            {
                return reason;
            }
        }

        return null;
    }

    private static IEnumerable<string> GetClassNames(MarkupElement element) =>
        $"{element["class"]} {element["id"]}".Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
