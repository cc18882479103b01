using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Citing;

/// <summary>
/// Year, month or season, and day of a date; what is not known is 0. Years before Christ are below 0.
/// </summary>
internal readonly record struct CitedDate(int Year, int Month, int Day, int Season)
{
    /// <summary>Whether there is at least a year.</summary>
    public bool IsKnown => Year != 0;

    /// <summary>The date, or the first of a range.</summary>
    public static CitedDate From(CslDate date) =>
        CitedSeason.Find(date) is { } season ? new(date.Year ?? 0, 0, 0, season.Number)
        : DateParts.From(date) is { IsKnown: true } parts ? new(parts.Year, parts.Month, parts.Day, 0)
        : date.Literal is { } words && words.EndsWith(" BC", StringComparison.Ordinal) ? new(ReadYear(words), 0, 0, 0)
        : new(date.Year ?? 0, 0, 0, 0);

    /// <summary>The last of a range.</summary>
    public static CitedDate EndOf(CslDate date) =>
        DateParts.EndOf(date) is var parts && parts.IsKnown ? new(parts.Year, parts.Month, parts.Day, 0) : default;

    /// <summary>A year before Christ, which the record has in words: <c>c. 380 BC</c>.</summary>
    private static int ReadYear(string words) => -NumericText.ReadNumber(string.Concat(words.Where(char.IsAsciiDigit)));

    /// <summary>The greatest part in which two dates differ: 0 the year, 1 the month, 2 the day, 3 none.</summary>
    public int FindDifference(CitedDate other) =>
        Year != other.Year ? 0
        : Month != other.Month ? 1
        : Day != other.Day ? 2
        : 3;
}
