namespace StaticArchive.Link.References.Parsing;

/// <summary>The number of a volume in Arabic or Roman digits: <c>12</c>, <c>XLIII</c>.</summary>
internal static class VolumeNumber
{
    private const int MaxDigits = 4;
    private const int MaxLetters = 8;
    private const string RomanDigits = "IVXLC";

    /// <summary>Behind the number that begins at an offset; the offset itself where none does.</summary>
    public static int FindEnd(string text, int at)
    {
        var end = EntryScanner.Skip(text, at, "0123456789");
        return end > at && end - at <= MaxDigits ? end : FindRomanEnd(text, at);
    }

    /// <summary>Behind Roman digits that no letter or digit follows; the offset itself where none stand.</summary>
    public static int FindRomanEnd(string text, int at)
    {
        var end = EntryScanner.Skip(text, at, RomanDigits);
        return end - at <= MaxLetters && !(end < text.Length && char.IsLetterOrDigit(text[end])) ? end : at;
    }
}
