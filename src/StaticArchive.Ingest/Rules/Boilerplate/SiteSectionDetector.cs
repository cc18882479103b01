using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Boilerplate;

/// <summary>
/// Headings that a site or a publisher puts below a paper: <c>Downloads</c>, <c>You may also like</c>.
/// </summary>
internal static class SiteSectionDetector
{
    /// <summary>The whole heading, folded, a line a language: English, German, French, Spanish, Welsh.</summary>
    private static readonly HashSet<string> Names = new(
        (
            "downloads|download|published|how to cite|make a submission|share|share this|tags|comments|categories"
            + "|related|related articles|related content|related links|related pages|related posts|related stories"
            + "|see also on this site|you may also like|you might also like|recommended|recommended for you|read next"
            + "|read more|latest news|most read|popular|trending|follow us|newsletter|cookies|site map|quick links"
            + "|leave a comment|leave a reply|metrics|article metrics"
            + "|herunterladen|das konnte sie auch interessieren|verwandte artikel|teilen|kommentare"
            + "|a lire aussi|articles similaires|partager|telechargements|commentaires"
            + "|descargas|articulos relacionados|compartir|comentarios"
            + "|lawrlwytho|rhannu"
        ).Split('|'),
        StringComparer.Ordinal
    );

    private static readonly string[] Openings =
    [
        "more from ",
        "more by ",
        "also by ",
        "more in this ",
        "you may also ",
        "you might also ",
        "sign up ",
        "subscribe to ",
        "mehr von ",
        "plus de ",
        "mas de ",
    ];

    /// <summary>Those that head nothing but links, wherever they stand, in the same languages.</summary>
    private static readonly HashSet<string> LinkNames = new(
        (
            "you may also like|you might also like|related articles|related content|related links|related pages"
            + "|related posts|related stories|recommended for you|read next|latest news|most read|most popular"
            + "|quick links|more from this site|more on this story|more stories|follow us|share this page"
            + "|share this article"
            + "|das konnte sie auch interessieren|verwandte artikel|mehr zum thema"
            + "|a lire aussi|articles similaires|sur le meme sujet"
            + "|articulos relacionados|te puede interesar"
        ).Split('|'),
        StringComparer.Ordinal
    );

    /// <summary>Whether a heading leads to other pages of a site, and to nothing else.</summary>
    public static bool IsLinkHeading(string heading) =>
        heading.Length < 50 && LinkNames.Contains(Folding.Fold(heading).Trim(' ', ':', '.', '*'));

    /// <summary>Whether a heading is one of them.</summary>
    public static bool IsSiteHeading(string heading)
    {
        var folded = Folding.Fold(heading).Trim(' ', ':', '.', '*');
        return Names.Contains(folded)
            || Array.Exists(Openings, opening => folded.StartsWith(opening, StringComparison.Ordinal));
    }
}
