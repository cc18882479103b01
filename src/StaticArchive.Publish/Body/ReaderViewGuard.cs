using System.Buffers;
using System.Text;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Body;

/// <summary>
/// Keeps the authors' words in reader views. These leave out what is named like the surroundings of a text, by parts of
/// <c>id</c> and <c>class</c>: a heading <c>#social-care</c> like the buttons of social networks, a paragraph
/// <c>#p-xlrssjdq</c> like a feed (the expressions <c>unlikelyCandidates</c> and <c>negative</c> of Readability 0.6).
/// The class <c>content</c> outweighs that; addresses stay as they are.
/// </summary>
internal static class ReaderViewGuard
{
    private static readonly SearchValues<string> Suspect = SearchValues.Create(
        (
            "-ad- ad-break agegate ai2html banner breadcrumbs com- combx comment community contact cover-wrap "
            + "disqus extra footer gdpr header hidden legends masthead media menu meta outbrain pager pagination "
            + "popup promo related remark replies rss scroll share shopping shoutbox sidebar skyscraper social "
            + "sponsor supplemental tags widget yom-remote"
        ).Split(' '),
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>The attributes <c>id</c> and <c>class</c> of an element with words of the authors.</summary>
    public static StringBuilder AppendId(this StringBuilder html, string id, string? cssClass = null) =>
        html.AppendAttribute("id", id).AppendAttribute("class", GetClass(id, cssClass));

    /// <summary>The same as text.</summary>
    public static string FormatId(string id, string? cssClass = null) =>
        new StringBuilder().AppendId(id, cssClass).ToString();

    private static string? GetClass(string id, string? cssClass) =>
        !id.AsSpan().ContainsAny(Suspect) ? cssClass
        : cssClass is null ? "content"
        : cssClass + " content";
}
