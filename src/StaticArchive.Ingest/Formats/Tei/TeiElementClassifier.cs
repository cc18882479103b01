using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Formats.Tei;

/// <summary>What the elements of TEI do to the text.</summary>
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

    /// <summary>The shape of an element; one that is not known is parted from its neighbours.</summary>
    public static ElementRole GetRole(MarkupElement element) =>
        element.Name switch
        {
            "quote" or "q" when element.Parent?.Name is "div" or "body" || element.Element("p") is not null =>
                ElementRole.BlockQuotation,
            "formula" when element.Parent?.Name is "div" or "body" => ElementRole.Block,
            "head"
                when element.Parent?.Name
                    is not ("div" or "div1" or "div2" or "div3" or "div4" or "div5" or "body" or "back" or "front") =>
                ElementRole.Block,
            "label" when element.Parent?.Name == "figure" => ElementRole.SeparatedInline,
            "term" when element.Parent?.Name == "keywords" => ElementRole.SeparatedInline,
            var name => Roles.GetValueOrDefault(name, ElementRole.SeparatedInline),
        };

    /// <summary>How an element prints its words.</summary>
    public static (MarkKind? Kind, string? Target) GetMark(MarkupElement element) =>
        element.Name switch
        {
            "hi" => (element["rend"] ?? "") switch
            {
                "italic" or "italics" or "i" or "it" => (MarkKind.Emphasis, null),
                "bold" or "b" => (MarkKind.Strong, null),
                "superscript" or "sup" => (MarkKind.Superscript, null),
                "subscript" or "sub" => (MarkKind.Subscript, null),
                _ => (null, null),
            },
            "emph" or "foreign" => (MarkKind.Emphasis, null),
            "ref"
            or "ptr"
                when element["target"] is { } target && target.StartsWith("http", StringComparison.OrdinalIgnoreCase) =>
                (MarkKind.Link, target),
            _ => (null, null),
        };
}
