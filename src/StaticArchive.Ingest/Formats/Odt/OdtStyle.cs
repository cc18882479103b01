using System.Globalization;
using System.Text;
using StaticArchive.Ingest.Formats.Markup;

namespace StaticArchive.Ingest.Formats.Odt;

/// <summary>A style of paragraphs, words or graphics.</summary>
/// <param name="Element">Its <c>style:style</c>.</param>
internal sealed record OdtStyle(MarkupElement Element)
{
    private const int HeavyWeight = 600;

    /// <summary>Name of the style that it goes on from; null for none.</summary>
    public string? Parent => Element["parent-style-name"];

    /// <summary>
    /// Its name as people see it: <c>Heading 1</c> of <c>Heading_20_1</c>, in small letters.
    /// </summary>
    public string Name => Decode(Element["display-name"] ?? Element["name"] ?? "").ToLowerInvariant();

    /// <summary>Level of headings in this style; 0 for none, null where it says nothing.</summary>
    public int? OutlineLevel =>
        int.TryParse(Element["default-outline-level"], CultureInfo.InvariantCulture, out var level) ? level : null;

    /// <summary>Whether it says which lists its paragraphs belong to; an empty name is none.</summary>
    public bool HasListStyle => Element.HasAttribute("list-style-name");

    /// <summary>Name of the style of the lists of its paragraphs; null for none.</summary>
    public string? ListStyle => Element["list-style-name"];

    /// <summary>How it sets words.</summary>
    public OdtTextStyle ReadText() =>
        Element.Element("text-properties") is { } text
            ? new OdtTextStyle(
                IsHeavy(text["font-weight"]),
                text["font-style"] is { } slant ? slant is "italic" or "oblique" : null,
                ReadPosition(text["text-position"]),
                text["display"] is { } display ? display == "none" : null
            )
            : OdtTextStyle.None;

    private static bool? IsHeavy(string? weight) =>
        weight is null ? null
        : int.TryParse(weight, CultureInfo.InvariantCulture, out var number) ? number >= HeavyWeight
        : weight == "bold";

    /// <summary><c>super 58%</c>, <c>-33% 58%</c>, <c>0% 100%</c></summary>
    private static int? ReadPosition(string? position) =>
        position is null ? null
        : position.StartsWith("super", StringComparison.Ordinal) ? 1
        : position.StartsWith("sub", StringComparison.Ordinal) || position.StartsWith('-') ? -1
        : position.StartsWith('0') ? 0
        : 1;

    /// <summary>Signs that no XML name may have stand as <c>_20_</c>, their code in hexadecimal.</summary>
    private static string Decode(string name)
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
