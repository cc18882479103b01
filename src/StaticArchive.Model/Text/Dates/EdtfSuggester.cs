namespace StaticArchive.Model.Text.Dates;

/// <summary>What somebody may have meant who wrote a date that is no EDTF.</summary>
public static class EdtfSuggester
{
    private static readonly string[] Otherwise = ["2011", "2011-02-14"];

    /// <summary>
    /// Dates in EDTF that would do: <c>2019-07-06</c> and <c>2019-06-07</c> for <c>06/07/2019</c>, <c>2019</c> for
    /// <c>2019-13-40</c>, <c>1940/1949</c> for <c>194X</c>; examples where nothing is known.
    /// </summary>
    public static IReadOnlyList<string> Suggest(string text)
    {
        var numbers = text.Trim().Split('/', '.', '-', '–', ' ');
        var found = numbers.Length == 3 ? Arrange(numbers) : [];
        if (found.Count > 0)
        {
            return found;
        }

        if (text.Length == 4 && text.EndsWith("X", StringComparison.OrdinalIgnoreCase) && IsNumber(text[..3]))
        {
            return [$"{text[..3]}0/{text[..3]}9"];
        }

        // 20190706
        var whole = text.Length == 8 && IsNumber(text) ? $"{text[..4]}-{text[4..6]}-{text[6..]}" : "";
        return Edtf.Parse(whole) is not null ? [whole]
            : new DateFinder(monthFirst: false).FindAll(text) is [var first, ..] ? [first.Edtf]
            : Array.Find(numbers, EnglishDateParser.IsYear) is { } year ? [year]
            : Otherwise;
    }

    /// <summary>Three numbers as year, month and day, in all ways that are a date; else what of them is one.</summary>
    private static List<string> Arrange(string[] numbers)
    {
        var isYearFirst = EnglishDateParser.IsYear(numbers[0]);
        var year = isYearFirst ? numbers[0] : numbers[2];
        var (one, other) = isYearFirst ? (numbers[1], numbers[2]) : (numbers[1], numbers[0]);
        if (!EnglishDateParser.IsYear(year) || !IsNumber(one) || !IsNumber(other))
        {
            return [];
        }

        string[] dates = [Format(year, one, other), Format(year, other, one)];
        var found = dates.Where(date => Edtf.Parse(date) is not null).Distinct(StringComparer.Ordinal).ToList();
        return found.Count > 0 ? found
            : Edtf.Parse($"{year}-{Pad(one)}") is not null ? [$"{year}-{Pad(one)}"]
            : [year];
    }

    private static string Format(string year, string month, string day) => $"{year}-{Pad(month)}-{Pad(day)}";

    private static string Pad(string number) => number.PadLeft(2, '0');

    private static bool IsNumber(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);
}
