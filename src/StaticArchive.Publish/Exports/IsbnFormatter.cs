namespace StaticArchive.Publish.Exports;

/// <summary>ISBNs as reference managers read them.</summary>
internal static class IsbnFormatter
{
    /// <summary>
    /// <c>978 0 00 000000 2</c> with hyphens, since readers take what stands between blanks for several numbers.
    /// </summary>
    public static string? Format(string? isbn)
    {
        var text = isbn?.Trim();
        return text?.Contains(' ', StringComparison.Ordinal) == true && text.Count(char.IsLetterOrDigit) is 10 or 13
            ? text.Replace(" - ", "-", StringComparison.Ordinal).Replace(' ', '-')
            : text;
    }
}
