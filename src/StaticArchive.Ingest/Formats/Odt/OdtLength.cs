using System.Globalization;

namespace StaticArchive.Ingest.Formats.Odt;

/// <summary>Lengths with their units: <c>12pt</c>, <c>0.5in</c>, <c>1.27cm</c>.</summary>
internal static class OdtLength
{
    private const double Longest = 10_000;

    /// <summary>A length in twentieths of a point; null where it is none.</summary>
    public static int? ParseTwips(string? length) => ParsePoints(length) is { } points ? (int)(points * 20) : null;

    /// <summary>A size of letters in half-points; a share of the size below, such as <c>130%</c>, of that.</summary>
    public static int? ParseSize(string? size, int? below)
    {
        if (size?.EndsWith('%') == true)
        {
            return below is { } outer && Parse(size[..^1]) is { } share
                ? (int)Math.Min(outer * share / 100, Longest)
                : null;
        }

        return ParsePoints(size) is { } points ? (int)Math.Round(points * 2) : null;
    }

    private static double? ParsePoints(string? length)
    {
        var unit = length is { Length: > 2 } ? length[^2..] : "";
        double factor = unit switch
        {
            "pt" => 1,
            "in" => 72,
            "cm" => 72 / 2.54,
            "mm" => 72 / 25.4,
            "pc" => 12,
            "px" => 0.75,
            _ => 0,
        };
        return factor > 0 && Parse(length![..^2]) is { } number ? Math.Clamp(number * factor, -Longest, Longest) : null;
    }

    private static double? Parse(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && double.IsFinite(number)
            ? number
            : null;
}
