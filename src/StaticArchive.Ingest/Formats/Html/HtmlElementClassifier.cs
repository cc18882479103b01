using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Formats.Html;

/// <summary>The roles and marks of HTML elements.</summary>
internal static class HtmlElementClassifier
{
    private static readonly HashSet<string> Inline = WordList.ParseSet(
        "a abbr acronym b bdi bdo big blink cite code data del dfn em font i input ins kbd label mark nobr "
            + "output q rb rp rt ruby s samp slot small span strike strong sub sup time tt u var wbr br img "
            + "svg math "
            + "mi mn mo ms mtext mrow mfrac msup msub msubsup msqrt mroot mover munder munderover mtable mtr "
            + "mtd mstyle mpadded mphantom semantics annotation"
    );

    private static readonly Dictionary<string, MarkKind> Marks = new(StringComparer.Ordinal)
    {
        ["em"] = MarkKind.Emphasis,
        ["i"] = MarkKind.Emphasis,
        ["cite"] = MarkKind.Emphasis,
        ["dfn"] = MarkKind.Emphasis,
        ["strong"] = MarkKind.Strong,
        ["b"] = MarkKind.Strong,
        ["sup"] = MarkKind.Superscript,
        ["sub"] = MarkKind.Subscript,
        ["code"] = MarkKind.Code,
        ["tt"] = MarkKind.Code,
        ["kbd"] = MarkKind.Code,
        ["samp"] = MarkKind.Code,
    };

    /// <summary>Whether an element is phrasing content (inline).</summary>
    public static bool IsInline(string name) => Inline.Contains(name);

    /// <summary>The role of an element.</summary>
    public static ElementRole GetRole(string name) =>
        name switch
        {
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => ElementRole.Heading,
            "ul" or "ol" or "menu" or "dir" => ElementRole.List,
            "li" => ElementRole.ListItem,
            "blockquote" => ElementRole.BlockQuotation,
            "table" or "figure" => ElementRole.Custom,
            "br" => ElementRole.LineBreak,
            "hr" => ElementRole.ThematicBreak,
            "head" or "template" => ElementRole.Hidden,
            _ when Inline.Contains(name) => ElementRole.Inline,
            _ => ElementRole.Block,
        };

    /// <summary>The mark that an element puts on its words; null for none.</summary>
    public static InlineMark? GetMark(MarkupElement element) =>
        element.Name switch
        {
            "a" when element["href"] is { } target => new InlineMark(MarkKind.Link, target),
            var name => Marks.TryGetValue(name, out var kind) ? new InlineMark(kind) : null,
        };
}
