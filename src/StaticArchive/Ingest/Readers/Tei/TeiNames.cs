using StaticArchive.Documents;
using StaticArchive.Ingest.Readers.Markup;

namespace StaticArchive.Ingest.Readers.Tei;

/// <summary>What the elements of TEI do to the text.</summary>
internal static class TeiNames
{
    private static readonly Dictionary<string, Shape> Shapes = Make(
        (Shape.Inline, "hi ref ptr emph foreign g title s term gloss mentioned socalled quote q sic corr choice abbr expan orig reg supplied unclear seg rs name persname orgname placename date num email formula m idno"),
        (Shape.Break, "lb"),
        (Shape.Rule, "milestone"),
        (Shape.Label, "label"),
        (Shape.Heading, "head"),
        (Shape.Block, "tei text front body back p ab lg l sp argument opener closer salute signed dateline docauthor doctitle titlepage titlepart floatingtext group listperson abstract listbibl epigraph trailer"),
        (Shape.List, "list"),
        (Shape.Item, "item"),
        (Shape.Quotation, "cit"),
        (Shape.Table, "table"),
        (Shape.Own, "teiheader div div1 div2 div3 div4 div5 figure note biblstruct bibl biblfull"));

    /// <summary>The shape of an element; one that is not known is parted from its neighbours.</summary>
    public static Shape ShapeOf(MarkupElement element) => element.Name switch
    {
        "quote" or "q" when element.Parent?.Name is "div" or "body" || element.First("p") is not null => Shape.Quotation,
        "formula" when element.Parent?.Name is "div" or "body" => Shape.Block,
        "head" when element.Parent?.Name is not ("div" or "div1" or "div2" or "div3" or "div4" or "div5" or "body" or "back" or "front") => Shape.Block,
        "label" when element.Parent?.Name == "figure" => Shape.Apart,
        "term" when element.Parent?.Name == "keywords" => Shape.Apart,
        var name => Shapes.GetValueOrDefault(name, Shape.Apart),
    };

    /// <summary>How an element prints its words.</summary>
    public static (MarkKind? Kind, string? Target) MarkOf(MarkupElement element) => element.Name switch
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
        "ref" or "ptr" when element["target"] is { } target && target.StartsWith("http", StringComparison.OrdinalIgnoreCase) => (MarkKind.Link, target),
        _ => (null, null),
    };

    private static Dictionary<string, Shape> Make(params (Shape Shape, string Names)[] lists) =>
        lists.SelectMany(list => list.Names.Split(' ').Select(name => new { name, list.Shape })).DistinctBy(pair => pair.name, StringComparer.Ordinal).ToDictionary(pair => pair.name, pair => pair.Shape, StringComparer.Ordinal);
}
