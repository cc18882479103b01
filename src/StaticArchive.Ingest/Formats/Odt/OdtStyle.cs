using System.Globalization;
using System.Text;
using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Ingest.Formats.WordProcessing.Styles;

namespace StaticArchive.Ingest.Formats.Odt;

/// <summary>A style of paragraphs, words or graphics.</summary>
/// <param name="Element">Its <c>style:style</c>.</param>
internal sealed record OdtStyle(MarkupElement Element)
{
    private const int HeavyWeight = 600;

    /// <summary>Level of paragraphs that are no headings, as Word counts.</summary>
    private const int TextLevel = 9;

    /// <summary>Name of the style that it goes on from; null for none.</summary>
    public string? Parent => Element["parent-style-name"];

    /// <summary>Its name as people see it: <c>Heading 1</c> of <c>Heading_20_1</c>.</summary>
    public string Name => DecodeName(Element["display-name"] ?? Element["name"] ?? "");

    /// <summary>Whether it says which lists its paragraphs belong to; an empty name is none.</summary>
    public bool HasListStyle => Element.HasAttribute("list-style-name");

    /// <summary>Name of the style of the lists of its paragraphs; null for none.</summary>
    public string? ListStyle => Element["list-style-name"];

    /// <summary>How it sets words, above those that it goes on from.</summary>
    public RunFormat ReadRun(RunFormat below) =>
        Element.Element("text-properties") is { } text
            ? new RunFormat
            {
                IsBold = text["font-weight"] is { } weight ? IsHeavy(weight) : null,
                IsItalic = text["font-style"] is { } slant ? slant is "italic" or "oblique" : null,
                IsUnderlined = text["text-underline-style"] is { } line ? line != "none" : null,
                IsCapitals = IsCapitals(text),
                IsHidden = text["display"] is { } display ? display == "none" : null,
                Size = OdtLength.ParseSize(text["font-size"], below.Size),
                Position = text["text-position"] is { } position ? ParsePosition(position) : null,
                Font = text["font-name"] ?? text["font-family"],
            }.Over(below)
            : below;

    /// <summary>How it sets paragraphs, above those that it goes on from.</summary>
    public ParagraphFormat ReadParagraph(ParagraphFormat below)
    {
        var level = int.TryParse(Element["default-outline-level"], CultureInfo.InvariantCulture, out var number)
            ? (int?)number
            : null;
        var outline =
            level is null ? below.OutlineLevel
            : level > 0 ? level - 1
            : TextLevel;
        return Element.Element("paragraph-properties") is { } set
            ? new ParagraphFormat
            {
                OutlineLevel = outline,
                Alignment = set["text-align"],
                IndentLeft = OdtLength.ParseTwips(set["margin-left"]),
                IndentRight = OdtLength.ParseTwips(set["margin-right"]),
                SpaceAbove = OdtLength.ParseTwips(set["margin-top"]),
                HasFrame = set["border"] is { } border ? border != "none" : null,
                HasLeaders = set.Element("tab-stops") is { } tabs ? tabs.Elements.Any(IsLeader) : null,
                HasPageBreakAbove = set["break-before"] is { } edge ? edge == "page" : null,
            }.Over(below)
            : below with
            {
                OutlineLevel = outline,
            };
    }

    private static bool IsLeader(MarkupElement tab) => tab["leader-style"] is not (null or "none");

    private static bool IsHeavy(string weight) =>
        int.TryParse(weight, CultureInfo.InvariantCulture, out var number) ? number >= HeavyWeight : weight == "bold";

    private static bool? IsCapitals(MarkupElement text) =>
        text["text-transform"] is { } transform ? transform == "uppercase"
        : text["font-variant"] is { } variant ? variant == "small-caps"
        : null;

    /// <summary><c>super 58%</c>, <c>-33% 58%</c>, <c>0% 100%</c></summary>
    private static VerticalPosition ParsePosition(string position) =>
        position.StartsWith('0') ? VerticalPosition.Baseline
        : position.StartsWith("sub", StringComparison.Ordinal) || position.StartsWith('-') ? VerticalPosition.Subscript
        : VerticalPosition.Superscript;

    /// <summary>Signs that no XML name may have stand as <c>_20_</c>, their code in hexadecimal.</summary>
    public static string DecodeName(string name)
    {
        var text = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            if (
                i + 3 < name.Length
                && name[i] == '_'
                && name[i + 3] == '_'
                && byte.TryParse(
                    name.AsSpan(i + 1, 2),
                    NumberStyles.HexNumber,
                    CultureInfo.InvariantCulture,
                    out var code
                )
            )
            {
                text.Append((char)code);
                i += 3;
            }
            else
            {
                text.Append(name[i]);
            }
        }

        return text.ToString();
    }
}
