using System.Collections.Frozen;

namespace StaticArchive.Ingest.Formats.WordProcessing.Styles;

/// <summary>
/// Reads the role of a style from its name: <c>heading 2</c>, <c>Titre 2</c>, <c>Block Text</c>, <c>toc 1</c>. Word's
/// own styles have English names whatever its language; other programs and templates use their own.
/// </summary>
internal static class StyleRoleParser
{
    private static readonly FrozenSet<string> Headings = ParseSet(
        "heading überschrift ueberschrift berschrift titre título titulo titolo ttulo kop rubrik overskrift otsikko "
            + "nagłówek nadpis címsor заголовок 标题 見出し "
            + "headline head sectionheading chapterheading chapter h numberedheading "
            + "unnumberedheading headingunnumbered headingnumbered appendixheading annexheading"
    );

    private static readonly FrozenDictionary<string, StyleRole> Roles = Index(
        (StyleRole.Title, "title titel titre título titolo papertitle documenttitle reporttitle covertitle maintitle"),
        (
            StyleRole.Subtitle,
            "subtitle untertitel soustitre subtítulo sottotitolo " + "ondertitel undertitel coversubtitle"
        ),
        (
            StyleRole.Quotation,
            "quote quotation quotations blocktext blockquote blockquotation zitat citation cita citazione citaat "
                + "extract displayquote longquote quotetext"
        ),
        (StyleRole.PullQuote, "intensequote pullquote pullquotation pullouttext pullout intensivzitat"),
        (
            StyleRole.Caption,
            "caption imagecaption tablecaption figurecaption tabletitle figuretitle beschriftung légende didascalia"
        ),
        (
            StyleRole.ContentsLine,
            "toc tableoffigures tableofauthorities verzeichnis contents inhaltsverzeichnis index tm tdc sommario"
        ),
        (
            StyleRole.ContentsTitle,
            "tocheading contentsheading contentstitle toctitle inhaltsverzeichnisüberschrift "
                + "entêtedetabledesmatières"
        ),
        (
            StyleRole.Reference,
            "bibliography bibliographie bibliografía bibliografia literaturverzeichnis endnotebibliography reference "
                + "references referencelist referencetext referenceentry bibliographyentry"
        ),
        (StyleRole.Box, "box boxtext boxbody boxtitle boxheading textbox sidebar callout panel framecontents")
    );

    /// <summary>A role, and the level of a heading.</summary>
    public sealed record NamedRole(StyleRole Role, int Level);

    /// <summary>The role that a name tells; none for all others.</summary>
    public static NamedRole Parse(string name)
    {
        var key = new string([.. name.Where(char.IsLetterOrDigit)]).ToLowerInvariant();
        var word = key.TrimEnd("0123456789".ToCharArray());
        var level = key.Length == word.Length + 1 ? key[^1] - '0' : 0;
        return level > 0 && Headings.Contains(word) ? new NamedRole(StyleRole.Heading, level)
            : key.Length == word.Length || IsCounted(word) ? new NamedRole(Roles.GetValueOrDefault(word), 0)
            : new NamedRole(StyleRole.None, 0);
    }

    /// <summary><c>toc 1</c>, <c>Box text 2</c>: all of them are the same; <c>Title 2</c> is something else.</summary>
    private static bool IsCounted(string word) =>
        Roles.GetValueOrDefault(word)
            is StyleRole.ContentsLine
                or StyleRole.Box
                or StyleRole.Quotation
                or StyleRole.Reference;

    private static FrozenSet<string> ParseSet(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, StyleRole> Index(params (StyleRole Role, string Names)[] roles) =>
        roles
            .SelectMany(role => role.Names.Split(' ').Select(name => KeyValuePair.Create(name, role.Role)))
            .ToFrozenDictionary(StringComparer.Ordinal);
}
