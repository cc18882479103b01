using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Boilerplate;

/// <summary>
/// A line of links to other pages, of which at least two, or all but the titles of those pages, are called as links
/// are: <c>Home | About us | Contact</c>, <c>« Previous | Next »</c>.
/// </summary>
internal static class NavigationLineRule
{
    private const int Longest = 200;
    private const int LongestLink = 40;
    private const int Top = 6;

    private static readonly char[] Separators = ['|', '·', '•', '›', '»', '«', '→', '←', '>', '<'];

    private static readonly string[] Arrows = [" » ", " › ", " > ", " → "];

    /// <summary>What such links are called, folded: English, German, French, Spanish, Welsh.</summary>
    private static readonly HashSet<string> Links = new(
        (
            "home|homepage|start|index|blog|up|top|back|back to top|previous|prev|previous page|next|next page"
            + "|contents|table of contents"
            + "|menu|main menu|search|sitemap|site map|about|about us|contact|contact us|help|faq"
            + "|log in|login|sign in|register|my account|print|email|share|privacy|privacy policy|cookies|terms"
            + "|terms and conditions|accessibility|publications|news|events|download|download pdf|pdf|rss|archive"
            + "|startseite|zuruck|weiter|inhalt|suche|kontakt|impressum|datenschutz|drucken|hilfe"
            + "|accueil|precedent|suivant|sommaire|recherche|contact|plan du site|mentions legales|imprimer"
            + "|inicio|anterior|siguiente|indice|buscar|contacto|mapa del sitio"
            + "|hafan|nesaf|blaenorol|chwilio|cysylltu|cysylltwch a ni|amdanom ni"
        ).Split('|'),
        StringComparer.Ordinal
    );

    /// <summary>How the lines around a letter sent to many begin, folded.</summary>
    private static readonly string[] MailLines =
    [
        "view this email in",
        "view this message in",
        "view this newsletter in",
        "view in browser",
        "view in your browser",
        "view online",
        "having trouble viewing this",
        "trouble reading this email",
        "you are receiving this",
        "you received this email because",
        "you have received this email because",
        "to unsubscribe",
        "unsubscribe from this",
        "update your preferences",
        "forward to a friend",
        "add us to your address book",
    ];

    /// <summary>Sets them aside.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        var result = new List<Draft>(drafts.Count);
        foreach (var (i, draft) in drafts.Index())
        {
            var isNavigation =
                draft.Kind is BlockKind.Paragraph or BlockKind.ListItem
                && draft.Table is null
                && (IsNavigation(draft.Text) || (i < Top && IsBreadcrumb(draft.Text)));
            if (isNavigation)
            {
                context.AddFinding("set aside as site navigation", draft, OverrideHint.ForKeep(draft.Text));
            }

            result.Add(isNavigation ? draft.AsParatext(BlockNoteKind.SiteNavigation) : draft);
        }

        return result;
    }

    /// <summary><c>View this email in your browser</c></summary>
    private static bool IsMailLine(string text) =>
        text.Length <= Longest
        && Folding.Fold(text.Length > LongestLink ? text[..LongestLink] : text) is var folded
        && (
            folded == "unsubscribe"
            || Array.Exists(MailLines, opening => folded.StartsWith(opening, StringComparison.Ordinal))
        );

    /// <summary>Above the title, the way to the page: <c>Home » Rivers</c>, <c>Blog › News › Weirs</c></summary>
    private static bool IsBreadcrumb(string text)
    {
        var parts = text.Length > Longest ? [] : text.Split(Arrows, StringSplitOptions.None);
        return parts.Length > 1
            && Links.Contains(Folding.Fold(parts[0]))
            && Array.TrueForAll(parts, part => part.Length is > 0 and <= LongestLink);
    }

    private static bool IsNavigation(string text)
    {
        if (IsMailLine(text))
        {
            return true;
        }

        if (text.Length > Longest || text.IndexOfAny(Separators) < 0)
        {
            return false;
        }

        var parts = text.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var links = parts.Count(part => Links.Contains(Folding.Fold(part).Trim(' ', ':', '[', ']')));
        return links > 0
            && links * 2 >= parts.Length
            && (links > 1 || parts.Length == 1)
            && Array.TrueForAll(parts, part => part.Length <= LongestLink);
    }
}
