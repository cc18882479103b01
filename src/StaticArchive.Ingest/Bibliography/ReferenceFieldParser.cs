using System.Globalization;
using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Ingest.Bibliography;

/// <summary>Parses dates, names and identifiers of bibliographic formats.</summary>
internal static class ReferenceFieldParser
{
    /// <summary>
    /// A date: <c>2003</c>, <c>2003a</c>, <c>2003-05-12</c>, <c>2003/05/12/</c>, <c>May 2003</c>, <c>in press</c>.
    /// </summary>
    public static CslDate? ParseIssued(string? text)
    {
        var clean = text?.Trim().TrimEnd('/').Replace('/', '-');
        if (string.IsNullOrEmpty(clean))
        {
            return null;
        }

        for (var at = 0; at < clean.Length; at++)
        {
            if (YearToken.ParseAt(clean, at) is { Year: > 0 } mark)
            {
                var rest = clean[at..].Split('-');
                var edtf =
                    rest.Length > 1
                    && rest[0].Length == 4
                    && rest.Skip(1).All(part => part.Length == 2 && part.All(char.IsAsciiDigit))
                        ? clean[at..]
                        : EnglishDateParser.Find(clean);
                return new CslDate(
                    mark.Year,
                    mark.Suffix.Length > 0 ? mark.Suffix : null,
                    edtf is { Length: > 4 } && mark.Suffix.Length == 0 ? edtf : null
                );
            }
        }

        return new CslDate(null, null, null, clean);
    }

    /// <summary>A DOI without its address.</summary>
    public static string? ParseDoi(string? text)
    {
        var at = text?.IndexOf("10.", StringComparison.Ordinal) ?? -1;
        return at < 0 ? null : text![at..].Trim();
    }

    /// <summary>Names separated by <c>and</c> or semicolons.</summary>
    public static NameList ParseNames(string text) =>
        NameList.FromTexts(
            text.Replace(" et al.", ";et al.", StringComparison.Ordinal)
                .Split([" and ", ";"], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            ParseName
        );

    /// <summary>
    /// <c>Field, John</c>, <c>Field, Jr, John</c>, <c>Field, John, Jr.</c>, <c>John Field</c>; anything else is an
    /// organisation, one with a comma too: <c>Department of Health, Social Services and Public Safety</c>.
    /// </summary>
    public static CslName ParseName(string text)
    {
        var parts = text.Split(',', StringSplitOptions.TrimEntries);
        if (parts.Length > 1 && (parts.Length > 3 || parts[0].Split(' ').Any(PersonNameParser.IsOrganisationWord)))
        {
            return CslName.FromLiteral(text.TrimEnd(','));
        }

        if (parts.Length == 3)
        {
            return IsSuffix(parts[1])
                ? new CslName(parts[0], parts[2]) { Suffix = parts[1] }
                : new CslName(parts[0], parts[1]) { Suffix = parts[2] };
        }

        if (
            parts.Length == 2
            || (PersonNameParser.IsPersonName(text) && !text.Split(' ').Any(PersonNameParser.IsOrganisationWord))
        )
        {
            var name = PersonNameParser.Parse(text);
            return new CslName(name.Family, name.Given.Length > 0 ? name.Given : null);
        }

        return CslName.FromLiteral(text);
    }

    private static bool IsSuffix(string part) =>
        part.TrimEnd('.') is "Jr" or "Sr" or "Jnr" or "Snr" or "II" or "III" or "IV" or "V" or "PhD" or "MD" or "Esq";

    /// <summary>First and last page joined by one hyphen.</summary>
    public static string? NormalizePages(string? text) =>
        text?.Replace("--", "-", StringComparison.Ordinal).Replace('–', '-').Replace(" ", "", StringComparison.Ordinal);

    /// <summary>A number as text.</summary>
    public static string FormatNumber(int number) => number.ToString(CultureInfo.InvariantCulture);
}
