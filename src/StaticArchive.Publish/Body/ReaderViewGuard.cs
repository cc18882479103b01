using System.Buffers;
using System.Text;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Body;

/// <summary>
/// Keeps the authors' words in reader views. These leave out what is named like the surroundings of a text, by parts of
/// <c>id</c> and <c>class</c>: a heading <c>#social-care</c> like the buttons of social networks, a paragraph
/// <c>#p-xlrssjdq</c> like a feed (the expressions <c>unlikelyCandidates</c> and <c>negative</c> of Readability 0.6).
/// The class <c>content</c> outweighs that; addresses stay as they are. Nothing outweighs the word "share"
/// (<c>shareElements</c>): there the address stands on an element without words, which may be left out.
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

    /// <summary>
    /// The attributes <c>id</c> and <c>class</c> of an element with words of the authors; see
    /// <see cref="AppendPlace"/>.
    /// </summary>
    public static StringBuilder AppendId(this StringBuilder html, string id, string? cssClass = null) =>
        html.AppendAttribute("id", IsShare(id) ? null : id).AppendAttribute("class", GetClass(id, cssClass));

    /// <summary>
    /// What comes first in the element: nothing, or an empty element with the address that it cannot have itself.
    /// </summary>
    public static StringBuilder AppendPlace(this StringBuilder html, string id) =>
        IsShare(id) ? html.Append("<span").AppendAttribute("id", id).Append(" data-added></span>") : html;

    /// <summary>The same attributes as text.</summary>
    public static string FormatId(string id, string? cssClass = null) =>
        new StringBuilder().AppendId(id, cssClass).ToString();

    /// <summary>The same place as text.</summary>
    public static string FormatPlace(string id) => new StringBuilder().AppendPlace(id).ToString();

    /// <summary>
    /// Whether "share" or "sharedaddy" is a word of it: <c>a-fair-share</c>, not <c>shared-care</c>.
    /// </summary>
    public static bool IsShare(string id)
    {
        foreach (var word in id.AsSpan().SplitAny('-', '_', ':', '.'))
        {
            if (id.AsSpan(word) is var part && (IsWord(part, "share") || IsWord(part, "sharedaddy")))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWord(ReadOnlySpan<char> part, string word) =>
        part.Equals(word, StringComparison.OrdinalIgnoreCase);

    private static string? GetClass(string id, string? cssClass) =>
        id != "hid" && !id.AsSpan().ContainsAny(Suspect) ? cssClass
        : cssClass is null ? "content"
        : cssClass + " content";
}
