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
        (ElementRole.LineBreak, "lb"),
        (ElementRole.ThematicBreak, "milestone"),
        (ElementRole.Label, "label"),
        (ElementRole.Heading, "head"),
        (
            ElementRole.Block,
            "tei text front body back p ab lg l sp argument opener closer salute signed dateline docauthor "
                + "doctitle titlepage titlepart floatingtext group listperson abstract listbibl epigraph trailer"
        ),
        (ElementRole.List, "list"),
        (ElementRole.ListItem, "item"),
        (ElementRole.BlockQuotation, "cit"),
        (ElementRole.Table, "table"),
        (ElementRole.Custom, "teiheader div div1 div2 div3 div4 div5 figure note biblstruct bibl biblfull")
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
            "quote" or "q" when element.Parent?.Name is "div" or "body" || element.Element("p") is not null =>
                ElementRole.BlockQuotation,
            "formula" when element.Parent?.Name is "div" or "body" => ElementRole.Block,
            "head"
                when element.Parent?.Name
                    is not (
                        "div"
                        or "div1"
                        or "div2"
                        or "div3"
                        or "div4"
                        or "div5"
                        or "body"
                        or "back"
                        or "front"
                        or "listbibl"
                    ) => ElementRole.Block,
            "label" when element.Parent?.Name == "figure" => ElementRole.SeparatedInline,
            "term" when element.Parent?.Name == "keywords" => ElementRole.SeparatedInline,
            var name => Roles.GetValueOrDefault(name, ElementRole.SeparatedInline),
        };

    /// <summary>The mark that an element puts on its words; null for none.</summary>
    public static InlineMark? GetMark(MarkupElement element) =>
        element.Name switch
        {
            "hi" => Renditions.TryGetValue(element["rend"] ?? "", out var kind) ? new InlineMark(kind) : null,
            "emph" or "foreign" => new InlineMark(MarkKind.Emphasis),
            "ref" or "ptr" when GetAddress(element) is { } target => new InlineMark(MarkKind.Link, target),
            _ => null,
        };

    private static string? GetAddress(MarkupElement element) =>
        element["target"] is { } target
        && (
            target.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            || (target.StartsWith('#') && element["type"] is "figure" or "table")
        )
            ? target
            : null;
}
