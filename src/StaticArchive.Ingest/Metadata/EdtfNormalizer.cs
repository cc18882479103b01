using StaticArchive.Model;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Ingest.Metadata;

/// <summary>Dates of publication as records state them, brought to EDTF.</summary>
internal static class EdtfNormalizer
{
    /// <summary>
    /// The date as EDTF: <c>2011-02-28</c> and <c>1998~</c> stand as they are, <c>28 February 2011</c> and
    /// <c>2011/02/28</c> are turned; null where none is found.
    /// </summary>
    public static string? Normalize(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return null;
        }

        var text = value.Trim();
        if (IsEdtf(text))
        {
            return text;
        }

        // A time of day after the date says nothing here: 2011-02-28T00:00:00Z.
        if (text.Length > 10 && text[10] is 'T' or ' ' && IsEdtf(text[..10]))
        {
            return text[..10];
        }

        return ParseSlashed(text)
            ?? EnglishDateParser.Find(text)
            ?? (new DateFinder(monthFirst: false).FindAll(text) is [var first, ..] ? first.Edtf : null);
    }

    /// <summary>A value of a field: a date of publication as EDTF where it is one, any other as it is.</summary>
    public static string NormalizeValue(PaperField field, string value) =>
        field is PaperField.Issued or PaperField.OriginalDate ? Normalize(value) ?? value : value;

    private static bool IsEdtf(string text) =>
        text.Length >= 4
        && text.Any(char.IsAsciiDigit)
        && text.All(unit => char.IsAsciiDigit(unit) || unit is '-' or '~' or '?' or '/' or '.' or '[' or ']' or '%')
        && SplitInterval(text).All(IsDate)
        && SplitInterval(text).Any(part => part.Length > 0);

    private static IEnumerable<string> SplitInterval(string text) =>
        text.Trim('[', ']').Split(text.StartsWith('[') ? ".." : "/").Select(part => part.Trim('~', '?', '%', '.'));

    /// <summary><c>2011</c>, <c>2011-02</c>, <c>2011-02-28</c>; nothing for an open end.</summary>
    private static bool IsDate(string part)
    {
        var numbers = part.Split('-');
        return part.Length == 0
            || (
                numbers.Length <= 3
                && EnglishDateParser.IsYear(numbers[0])
                && numbers.Skip(1).All(number => number.Length == 2)
                && (numbers.Length < 2 || IsMonth(numbers[1]) || (numbers.Length == 2 && IsSeason(numbers[1])))
                && (numbers.Length < 3 || (string.CompareOrdinal(numbers[2], "31") <= 0 && numbers[2] != "00"))
            );
    }

    private static bool IsMonth(string number) => string.CompareOrdinal(number, "12") <= 0 && number != "00";

    /// <summary>EDTF's numbers of the seasons: <c>2014-21</c> is spring.</summary>
    private static bool IsSeason(string number) => number is "21" or "22" or "23" or "24";

    /// <summary>
    /// <c>2011/02/28</c>, as Highwire's meta tags have it. Day and month of <c>03/02/2011</c> cannot be told apart.
    /// </summary>
    private static string? ParseSlashed(string text)
    {
        var parts = text.Split('/');
        if (parts.Length is < 2 or > 3 || !parts.All(part => part.Length is 1 or 2 or 4 && part.All(char.IsAsciiDigit)))
        {
            return null;
        }

        var edtf = EnglishDateParser.IsYear(parts[0])
            ? string.Join('-', parts.Select(part => part.PadLeft(2, '0')))
            : parts[^1];
        return IsEdtf(edtf) ? edtf : null;
    }
}
