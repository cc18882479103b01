using System.Xml.Linq;
using StaticArchive.Ingest.Formats.WordProcessing.Xml;

namespace StaticArchive.Ingest.Formats.WordProcessing.Styles;

/// <summary>How a paragraph is set; null where it leaves it to its style.</summary>
internal sealed record ParagraphFormat
{
    private static readonly string[] Sides = ["top", "left", "bottom", "right"];

    /// <summary>Nothing set.</summary>
    public static ParagraphFormat Empty { get; } = new();

    /// <summary>Level of a heading, from 0; 9 for text.</summary>
    public int? OutlineLevel { get; init; }

    /// <summary>The list it is in; 0 takes it out of its style's.</summary>
    public int? NumberingId { get; init; }

    /// <summary>Depth in that list, from 0.</summary>
    public int? NumberingLevel { get; init; }

    /// <summary>How it is aligned: <c>center</c>, <c>both</c>.</summary>
    public string? Alignment { get; init; }

    /// <summary>Indent on the left, in twentieths of a point.</summary>
    public int? IndentLeft { get; init; }

    /// <summary>Indent on the right, in twentieths of a point.</summary>
    public int? IndentRight { get; init; }

    /// <summary>Space above it, in twentieths of a point.</summary>
    public int? SpaceAbove { get; init; }

    /// <summary>Whether a line goes round it.</summary>
    public bool? HasFrame { get; init; }

    /// <summary>Whether it has a tab with leaders: <c>Foreword ......... 3</c></summary>
    public bool? HasLeaders { get; init; }

    /// <summary>Whether a page begins with it.</summary>
    public bool? HasPageBreakAbove { get; init; }

    /// <summary>Reads <c>&lt;w:pPr&gt;</c>.</summary>
    public static ParagraphFormat Read(XElement? properties)
    {
        if (properties is null)
        {
            return Empty;
        }

        var numbering = properties.GetChild("numPr");
        var indent = properties.GetChild("ind");
        return new ParagraphFormat
        {
            OutlineLevel = properties.GetChild("outlineLvl").GetNumber("val"),
            NumberingId = numbering.GetChild("numId").GetNumber("val"),
            NumberingLevel = numbering.GetChild("ilvl").GetNumber("val"),
            Alignment = properties.GetValue("jc"),
            IndentLeft = indent.GetNumber("left") ?? indent.GetNumber("start"),
            IndentRight = indent.GetNumber("right") ?? indent.GetNumber("end"),
            SpaceAbove = properties.GetChild("spacing").GetNumber("before"),
            HasFrame = ReadFrame(properties.GetChild("pBdr")),
            HasLeaders = properties.GetChild("tabs") is { } tabs ? tabs.GetChildren("tab").Any(IsLeader) : null,
            HasPageBreakAbove = properties.GetToggle("pageBreakBefore"),
        };
    }

    /// <summary>This format with what it leaves open taken from another.</summary>
    public ParagraphFormat Over(ParagraphFormat below) =>
        new()
        {
            OutlineLevel = OutlineLevel ?? below.OutlineLevel,
            NumberingId = NumberingId ?? below.NumberingId,
            NumberingLevel = NumberingLevel ?? below.NumberingLevel,
            Alignment = Alignment ?? below.Alignment,
            IndentLeft = IndentLeft ?? below.IndentLeft,
            IndentRight = IndentRight ?? below.IndentRight,
            SpaceAbove = SpaceAbove ?? below.SpaceAbove,
            HasFrame = HasFrame ?? below.HasFrame,
            HasLeaders = HasLeaders ?? below.HasLeaders,
            HasPageBreakAbove = HasPageBreakAbove ?? below.HasPageBreakAbove,
        };

    private static bool? ReadFrame(XElement? borders) =>
        borders is null ? null : Sides.All(side => borders.GetValue(side) is not (null or "nil" or "none"));

    private static bool IsLeader(XElement tab) =>
        tab.GetAttribute("leader") is "dot" or "hyphen" or "underscore" or "middleDot" or "heavy";
}
