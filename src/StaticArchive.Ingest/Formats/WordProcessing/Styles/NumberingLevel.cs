using System.Xml.Linq;
using StaticArchive.Ingest.Formats.WordProcessing.Xml;

namespace StaticArchive.Ingest.Formats.WordProcessing.Styles;

/// <summary>How one level of a list is numbered.</summary>
/// <param name="Start">First number.</param>
/// <param name="Format">Name of the format: <c>decimal</c>, <c>lowerRoman</c>, <c>bullet</c>.</param>
/// <param name="Text">Pattern of the label: <c>%1.%2</c>, <c>Article %1</c>.</param>
/// <param name="Restart">1-based level after which it begins again; 0 for never; null for any above it.</param>
internal sealed record NumberingLevel(int Start, string Format, string Text, int? Restart)
{
    private const int LongestPattern = 255;

    /// <summary>Whether numbers of levels above are digits here: <c>1.2</c> below <c>I</c>.</summary>
    public bool IsLegal { get; init; }

    /// <summary>Id of the style whose paragraphs are on this level; null for none.</summary>
    public string? Style { get; init; }

    /// <summary>Whether its items have a sign rather than a number.</summary>
    public bool IsBullet => Format == "bullet" || !Text.Contains('%', StringComparison.Ordinal);

    /// <summary>Reads <c>&lt;w:lvl&gt;</c>.</summary>
    public static NumberingLevel Read(XElement level) =>
        new(
            level.GetChild("start").GetNumber("val") ?? 1,
            level.GetValue("numFmt")
                ?? level.GetChild("AlternateContent").GetChild("Fallback").GetValue("numFmt")
                ?? "decimal",
            Truncate(level.GetValue("lvlText") ?? ""),
            level.GetChild("lvlRestart").GetNumber("val")
        )
        {
            IsLegal = level.GetToggle("isLgl") is true,
            Style = level.GetValue("pStyle"),
        };

    /// <summary>Word takes no longer pattern.</summary>
    private static string Truncate(string pattern) =>
        pattern.Length > LongestPattern ? pattern[..LongestPattern] : pattern;
}
