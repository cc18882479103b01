using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Formats.Tei;

/// <summary>The roles and marks of TEI elements.</summary>
internal static class TeiElementClassifier
{
    private static readonly Dictionary<string, ElementRole> Roles = WordList.ParseMap(
        StringComparer.Ordinal,
        (
            ElementRole.Inline,
            "hi ref ptr emph foreign g title s term gloss mentioned socalled quote q sic corr choice abbr "
                + "expan orig reg supplied unclear seg rs name persname orgname placename date num email formula m "
                + "idno"
        ),
        (ElementRole.LineBreak, "lb pb cb"),
        (ElementRole.Label, "label speaker"),
        (ElementRole.Heading, "head"),
        (
            ElementRole.Block,
            "text front body back ab lg l sp argument opener closer salute signed dateline docauthor "
                + "doctitle titlepage titlepart floatingtext group listperson listbibl trailer byline "
                + "docimprint docedition imprimatur postscript stage entry entryfree superentry eg"
        ),
        (ElementRole.List, "list castlist"),
        (ElementRole.ListItem, "item castitem"),
        (ElementRole.BlockQuotation, "epigraph"),
        // Running heads and signatures of the printed page, of which many stand in the middle of a paragraph.
        (ElementRole.Hidden, "fw gap"),
        (ElementRole.Table, "table"),
        (
            ElementRole.Custom,
            "p tei teiheader abstract div div0 div1 div6 div7 div2 div3 div4 div5 figure note biblstruct bibl biblfull"
        )
    );

    private static readonly Dictionary<string, MarkKind> Renditions = WordList.ParseMap(
        StringComparer.Ordinal,
        (MarkKind.Emphasis, "italic italics i it"),
        (MarkKind.Strong, "bold b"),
        (MarkKind.Superscript, "superscript sup"),
        (MarkKind.Subscript, "subscript sub")
    );

    /// <summary>
    /// The role of an element; the words of an unknown one are separated from its neighbours' by a blank.
    /// </summary>
    public static ElementRole GetRole(MarkupElement element) =>
        element.Name switch
        {
            _ when TeiReadings.IsOther(element) => ElementRole.Hidden,
            "quote" or "q" or "cit" when IsDisplayed(element) => ElementRole.BlockQuotation,
            "cit" => ElementRole.Inline,
            "milestone" when IsContainer(element.Parent) => ElementRole.ThematicBreak,
            "formula" => GetRoleOfFormula(element),
            "head" when !IsContainer(element.Parent) && element.Parent?.Name != "listbibl" => ElementRole.Block,
            "label" when element.Parent?.Name == "figure" => ElementRole.SeparatedInline,
            "term" when element.Parent?.Name == "keywords" => ElementRole.SeparatedInline,
            var name => Roles.GetValueOrDefault(name, ElementRole.SeparatedInline),
        };

    private static ElementRole GetRoleOfFormula(MarkupElement formula) =>
        IsContainer(formula.Parent) ? ElementRole.Block
        : IsTeX(formula) ? ElementRole.Hidden
        : ElementRole.Inline;

    /// <summary>Whether an element holds blocks and no words.</summary>
    public static bool IsContainer(MarkupElement? element) =>
        element?.Name
            is "div"
                or "div0"
                or "div1"
                or "div2"
                or "div3"
                or "div4"
                or "div5"
                or "div6"
                or "div7"
                or "body"
                or "back"
                or "front"
                or "text"
                or "group"
                or "floatingtext";

    /// <summary>A formula in TeX: <c>&lt;formula notation="TeX"&gt;x^2&lt;/formula&gt;</c>.</summary>
    public static bool IsTeX(MarkupElement element) =>
        element is { Name: "formula" }
        && element["notation"]?.ToLowerInvariant() is "tex" or "latex"
        && !element.Elements.Any();

    /// <summary>
    /// A quotation set off from the text: a block of its own, one with paragraphs, or one that says so,
    /// <c>&lt;quote rend="block"&gt;</c>.
    /// </summary>
    private static bool IsDisplayed(MarkupElement element) =>
        IsContainer(element.Parent)
        || element.Elements.Any(child => child.Name is "p" or "lg" || (element.Name == "cit" && IsSetOff(child)))
        || IsSetOff(element);

    private static bool IsSetOff(MarkupElement element) =>
        element.Name is "quote" or "q" or "cit"
        && (element["rend"] ?? element["type"] ?? element["rendition"] ?? "").TrimStart('#')
            is "block"
                or "display"
                or "blockquote"
                or "displayed";

    /// <summary>The mark that an element puts on its words; null for none.</summary>
    public static InlineMark? GetMark(MarkupElement element) =>
        element.Name switch
        {
            "hi" => FindRendition(element),
            "emph" or "foreign" => new InlineMark(MarkKind.Emphasis),
            "ref" or "ptr" when GetAddress(element) is { } target => new InlineMark(MarkKind.Link, target),
            _ => null,
        };

    /// <summary>The first look of several that is a mark: <c>rend="bold italic"</c>, <c>rendition="#i"</c>.</summary>
    private static InlineMark? FindRendition(MarkupElement element)
    {
        foreach (var look in $"{element["rend"]} {element["rendition"]}".Split(' '))
        {
            if (Renditions.TryGetValue(look.TrimStart('#'), out var kind))
            {
                return new InlineMark(kind);
            }
        }

        return null;
    }

    private static string? GetAddress(MarkupElement element) =>
        element["target"] is { } target
        && (
            target.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            || (target.StartsWith('#') && element["type"] is "figure" or "table")
        )
            ? target
            : null;
}
