using System.Globalization;
using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Ingest.Papers;

/// <summary>Turns the values that files state of a paper into the values of a CSL record.</summary>
internal static class MetadataValueParser
{
    /// <summary>A person or, by its words or by what the file says, an organisation.</summary>
    public static CslName ParsePerson(MetadataAssertion reading)
    {
        var first = reading.Value.Split(',')[0];
        var words = first.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isOrganisation =
            reading.IsOrganisation
            || words.Skip(1).Any(word => word is "of" or "for" or "and" or "&")
            || (words.Length > 1 && words.Any(word => PersonNameParser.IsOrganisationWord(word.Trim('.'))));
        if (isOrganisation || !reading.Value.Contains(' ', StringComparison.Ordinal))
        {
            return CslName.FromLiteral(reading.Value) with { Affiliation = reading.Affiliation };
        }

        var (value, suffix) = SplitSuffix(reading.Value);
        var name = PersonNameParser.Parse(value);
        return new CslName(name.Family, name.Given)
        {
            Orcid = reading.Orcid,
            Affiliation = reading.Affiliation,
            Suffix = reading.Suffix ?? suffix,
        };
    }

    /// <summary>
    /// <c>King, Martin Luther, Jr.</c>, <c>King, Jr., Martin Luther</c> and <c>Martin Luther King Jr.</c> have one
    /// behind them.
    /// </summary>
    private static (string Name, string? Suffix) SplitSuffix(string value)
    {
        var parts = value.Split(',', StringSplitOptions.TrimEntries);
        if (parts is [var family, var middle, var last])
        {
            return WrittenNames.IsSuffix(last) ? ($"{family}, {middle}", last)
                : WrittenNames.IsSuffix(middle) ? ($"{family}, {last}", middle)
                : (value, null);
        }

        // Without a comma only what is no initial: in "Smith J V" the last letter is one.
        return
            value.LastIndexOf(' ') is > 0 and var at
            && value[(at + 1)..].TrimEnd('.') is "Jr" or "Sr" or "III" or "II"
            && value[..at].Contains(' ', StringComparison.Ordinal)
            ? (value[..at].TrimEnd(','), value[(at + 1)..])
            : (value, null);
    }

    /// <summary>
    /// A single value is a list, split at its semicolons, bars, bullets or commas; of several each is a keyword.
    /// </summary>
    public static List<string> SplitKeywords(List<MetadataAssertion> readings)
    {
        if (readings.Count > 1)
        {
            return [.. readings.Select(reading => reading.Value)];
        }

        return
        [
            .. readings.SelectMany(reading =>
                reading.Value.Split(
                    FindSeparator(reading.Value),
                    StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
                )
            ),
        ];
    }

    private static char FindSeparator(string list) =>
        list.Contains(';', StringComparison.Ordinal) ? ';'
        : list.Contains('|', StringComparison.Ordinal) ? '|'
        : list.Contains('•', StringComparison.Ordinal) ? '•'
        : ',';

    /// <summary>An EDTF date, or the first date of a text; null where its year has not four digits.</summary>
    public static CslDate? ParseDate(string? value)
    {
        if (value is null)
        {
            return null;
        }

        var edtf =
            value.Length >= 4
            && value.All(unit => char.IsAsciiDigit(unit) || unit is '-' or '~' or '?' or '/' or '.' or '[' or ']')
                ? TruncateInvalid(value)
                : EnglishDateParser.Find(value);
        var digits = edtf is null
            ? ""
            : new string([.. edtf.SkipWhile(unit => !char.IsAsciiDigit(unit)).TakeWhile(char.IsAsciiDigit)]);
        return digits.Length == 4 ? new CslDate(int.Parse(digits, CultureInfo.InvariantCulture), Edtf: edtf) : null;
    }

    /// <summary>Of <c>2019-13-40</c> the year, which alone can be meant.</summary>
    private static string TruncateInvalid(string edtf) =>
        Edtf.Parse(edtf) is null && EnglishDateParser.IsYear(edtf[..4]) ? edtf[..4] : edtf;

    /// <summary>A DOI without the address before it.</summary>
    public static string? ParseDoi(string? value)
    {
        var at = value?.IndexOf("10.", StringComparison.Ordinal) ?? -1;
        return at < 0 ? null : value![at..].TrimEnd('.', ' ', ')');
    }
}
