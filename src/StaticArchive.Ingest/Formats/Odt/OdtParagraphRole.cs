using System.Collections.Frozen;
using System.Globalization;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Formats.Odt;

/// <summary>
/// What a paragraph is by its style: <c>Heading 2</c>, <c>Quotations</c>. LibreOffice calls its own styles by English
/// names in every language; what comes from Word has those of its language.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="Level">Level of a heading, 1 for the outermost; 0 where only its looks tell.</param>
internal sealed record OdtParagraphRole(OdtParagraphKind Kind, int Level)
{
    private static readonly OdtParagraphRole Text = new(OdtParagraphKind.Text, 0);

    private static readonly FrozenDictionary<string, OdtParagraphKind> Names = WordList
        .ParsePhrases(
            (OdtParagraphKind.Title, "title|titel|titre|título|titolo|teitl"),
            (OdtParagraphKind.Subtitle, "subtitle|untertitel|sous-titre|subtítulo|sottotitolo|ondertitel|is-deitl"),
            (
                OdtParagraphKind.Quotation,
                "quotations|quotation|quote|intense quote|block text|block quotation|blockquote|block quote|zitat|"
                    + "intensives zitat|citation|citation intense|cita|cita destacada|citazione|citaat|dyfyniad"
            ),
            (
                OdtParagraphKind.Contents,
                "contents heading|toc heading|user index heading|illustration index heading|table index heading|"
                    + "object index heading|inhaltsverzeichnisüberschrift"
            ),
            (OdtParagraphKind.Heading, "heading|bibliography heading")
        )
        .ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] HeadingNames =
    [
        "heading ",
        "überschrift ",
        "titre ",
        "título ",
        "titolo ",
        "kop ",
        "pennawd ",
    ];

    private static readonly string[] ContentsNames = ["contents ", "toc ", "verzeichnis ", "illustration index "];

    /// <summary>What a style says, or the nearest one that it goes on from.</summary>
    public static OdtParagraphRole From(IReadOnlyList<OdtStyle> chain)
    {
        foreach (var style in chain)
        {
            if ((style.OutlineLevel is > 0 and var level ? level : ParseLevel(style.Name, HeadingNames)) is > 0 and var at)
            {
                return new OdtParagraphRole(OdtParagraphKind.Heading, at);
            }

            if (FindKind(style.Name) is { } kind)
            {
                return new OdtParagraphRole(kind, 0);
            }
        }

        return Text;
    }

    private static OdtParagraphKind? FindKind(string name) =>
        ParseLevel(name, ContentsNames) > 0
            ? OdtParagraphKind.Contents
            : Names.TryGetValue(Folding.Fold(name), out var kind) ? kind
            : null;

    /// <summary>The number behind one of some names: 2 of <c>heading 2</c>; 0 for none.</summary>
    private static int ParseLevel(string name, IEnumerable<string> names)
    {
        foreach (var start in names)
        {
            if (
                name.StartsWith(start, StringComparison.Ordinal)
                && int.TryParse(name.AsSpan(start.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var level)
            )
            {
                return Math.Clamp(level, 0, OdtListStyle.Depths);
            }
        }

        return 0;
    }
}
