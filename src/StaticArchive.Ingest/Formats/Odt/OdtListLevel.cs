using System.Globalization;
using StaticArchive.Ingest.Formats.Markup;

namespace StaticArchive.Ingest.Formats.Odt;

/// <summary>How the items of one depth of a list are labelled.</summary>
/// <param name="Format">Format of the number: <c>1</c>, <c>a</c>, <c>A</c>, <c>i</c>, <c>I</c>; empty for none, which
/// bullets have too.</param>
/// <param name="Prefix">What stands before the number.</param>
/// <param name="Suffix">What stands behind it.</param>
/// <param name="Start">The first number.</param>
/// <param name="Shown">How many depths are shown, this one included: 2 for <c>3.1</c>.</param>
internal sealed record OdtListLevel(string Format, string Prefix, string Suffix, int Start, int Shown)
{
    /// <summary>A level with bullets.</summary>
    public static OdtListLevel Bulleted { get; } = new("", "", "", 1, 1);

    /// <summary>Whether its items have a label at all: lists are used to indent paragraphs, too.</summary>
    public bool IsLabelled { get; init; } = true;

    /// <summary>Whether its items are numbered.</summary>
    public bool IsNumbered => Format.Length > 0;

    /// <summary>Reads a level of a style.</summary>
    public static OdtListLevel Read(MarkupElement level) =>
        level.Name is "list-level-style-number" or "outline-level-style"
            ? new OdtListLevel(
                level["num-format"] ?? "",
                level["num-prefix"] ?? "",
                level["num-suffix"] ?? "",
                ParseNumber(level["start-value"], 1),
                Math.Clamp(ParseNumber(level["display-levels"], 1), 1, OdtListStyle.Depths)
            )
            {
                IsLabelled = level["num-format"] is not null,
            }
            : Bulleted;

    private static int ParseNumber(string? value, int otherwise) =>
        int.TryParse(value, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
