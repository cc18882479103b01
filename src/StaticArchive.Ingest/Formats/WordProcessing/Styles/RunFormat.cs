using System.Xml.Linq;
using StaticArchive.Ingest.Formats.WordProcessing.Xml;

namespace StaticArchive.Ingest.Formats.WordProcessing.Styles;

/// <summary>How letters look; null where a run or style leaves it to what lies below.</summary>
internal sealed record RunFormat
{
    /// <summary>Half-points that letters are moved up before they count as raised.</summary>
    private const int RaisedBy = 4;

    /// <summary>Nothing set.</summary>
    public static RunFormat Empty { get; } = new();

    /// <summary>Bold.</summary>
    public bool? IsBold { get; init; }

    /// <summary>Italic.</summary>
    public bool? IsItalic { get; init; }

    /// <summary>Underlined.</summary>
    public bool? IsUnderlined { get; init; }

    /// <summary>Shown in capitals, or in small ones, however it was typed.</summary>
    public bool? IsCapitals { get; init; }

    /// <summary>Hidden.</summary>
    public bool? IsHidden { get; init; }

    /// <summary>Size in half-points.</summary>
    public int? Size { get; init; }

    /// <summary>Raised or lowered.</summary>
    public VerticalPosition? Position { get; init; }

    /// <summary>Name of the font.</summary>
    public string? Font { get; init; }

    /// <summary>Reads <c>&lt;w:rPr&gt;</c>.</summary>
    public static RunFormat Read(XElement? properties) =>
        properties is null
            ? Empty
            : new RunFormat
            {
                IsBold = properties.GetToggle("b"),
                IsItalic = properties.GetToggle("i"),
                IsUnderlined = properties.GetToggle("u"),
                IsCapitals = properties.GetToggle("caps") is true ? true : properties.GetToggle("smallCaps"),
                IsHidden = properties.GetToggle("vanish"),
                Size = properties.GetChild("sz").GetNumber("val"),
                Position = ReadPosition(properties),
                Font = properties.GetChild("rFonts").GetAttribute("ascii"),
            };

    /// <summary>This format with what it leaves open taken from another.</summary>
    public RunFormat Over(RunFormat below) =>
        new()
        {
            IsBold = IsBold ?? below.IsBold,
            IsItalic = IsItalic ?? below.IsItalic,
            IsUnderlined = IsUnderlined ?? below.IsUnderlined,
            IsCapitals = IsCapitals ?? below.IsCapitals,
            IsHidden = IsHidden ?? below.IsHidden,
            Size = Size ?? below.Size,
            Position = Position ?? below.Position,
            Font = Font ?? below.Font,
        };

    private static VerticalPosition? ReadPosition(XElement properties) =>
        properties.GetValue("vertAlign") switch
        {
            "superscript" => VerticalPosition.Superscript,
            "subscript" => VerticalPosition.Subscript,
            "baseline" => VerticalPosition.Baseline,
            _ => properties.GetChild("position").GetNumber("val") switch
            {
                >= RaisedBy => VerticalPosition.Superscript,
                <= -RaisedBy => VerticalPosition.Subscript,
                _ => null,
            },
        };
}
