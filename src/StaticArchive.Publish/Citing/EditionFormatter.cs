using System.Globalization;

namespace StaticArchive.Publish.Citing;

/// <summary>Editions in words.</summary>
internal static class EditionFormatter
{
    /// <summary>
    /// <c>2nd</c> for <c>2</c>, <c>2nd edition</c> and <c>second edn.</c>; other words as they are; null for a first
    /// edition.
    /// </summary>
    public static string? Format(string? edition)
    {
        if (string.IsNullOrWhiteSpace(edition))
        {
            return null;
        }

        var word = edition.Trim().TrimEnd('.');
        foreach (var ending in new[] { " edition", " edn", " ed" })
        {
            word = word.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? word[..^ending.Length].TrimEnd() : word;
        }

        return int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? (number <= 1 ? null : FormatOrdinal(number))
            : word is "1st" or "first" or "First" ? null
            : word;
    }

    /// <summary>
    /// <c>2nd ed.</c>, <c>Rev. ed.</c>; an edition that is described says itself that it is one: <c>3., neu
    /// bearbeitete Auflage</c>.
    /// </summary>
    public static string? Format(string? edition, string word) =>
        Format(edition) is not { } name ? null
        : name.AsSpan().ContainsAny(',', ' ') || name.AsSpan().TrimStart("0123456789") is ['.', ..] ? name
        : name + word;

    private static string FormatOrdinal(int number) =>
        number
        + (
            (number % 100) is >= 11 and <= 13
                ? "th"
                : (number % 10) switch
                {
                    1 => "st",
                    2 => "nd",
                    3 => "rd",
                    _ => "th",
                }
        );
}
