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
                var edtf = IsEdtf(clean[at..]) ? clean[at..] : EnglishDateParser.Find(clean);
                return new CslDate(
                    mark.Year,
                    mark.Suffix.Length > 0 ? mark.Suffix : null,
                    edtf is { Length: > 4 } && mark.Suffix.Length == 0 ? edtf : null
                );
            }
        }

        return new CslDate(null, null, null, clean);
    }

    /// <summary><c>2003-05</c>, <c>2003-05-12</c>; not <c>2019-13-40</c>.</summary>
    private static bool IsEdtf(string text)
    {
        var parts = text.Split('-');
        return parts.Length > 1
            && parts[0].Length == 4
            && parts.Skip(1).All(part => part.Length == 2 && part.All(char.IsAsciiDigit))
            && Edtf.Parse(text) is not null;
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
            return FromThreeParts(parts);
        }

        if (ParseLongName(text) is { } person)
        {
            return person;
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

    /// <summary>BibTeX has the suffix in the middle; people write it last: "King, Martin Luther, Jr."</summary>
    private static CslName FromThreeParts(string[] parts)
    {
        var isLast = WrittenNames.IsSuffix(parts[2]) && !WrittenNames.IsSuffix(parts[1]);
        return new CslName(parts[0], parts[isLast ? 1 : 2]) { Suffix = parts[isLast ? 2 : 1] };
    }

    /// <summary>
    /// More names than others have, told by a particle: <c>Charles Louis Xavier Joseph de la Vallée Poussin</c>.
    /// </summary>
    private static CslName? ParseLongName(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var particle = Array.FindIndex(words, word => char.IsLower(word[0]) && PersonNameParser.IsParticle(word));
        return
            words.Length is > 6 and < 12
            && particle > 0
            && words.All(word => char.IsUpper(word[0]) || PersonNameParser.IsParticle(word))
            && !words.Any(PersonNameParser.IsOrganisationWord)
            ? new CslName(string.Join(' ', words[particle..]), string.Join(' ', words[..particle]))
            : null;
    }

    /// <summary>First and last page joined by one hyphen.</summary>
    public static string? NormalizePages(string? text) =>
        text
            ?.Replace("--", "-", StringComparison.Ordinal)
            .Replace('\u2013', '-')
            .Replace(" ", "", StringComparison.Ordinal);

    /// <summary>A number as text.</summary>
    public static string FormatNumber(int number) => number.ToString(CultureInfo.InvariantCulture);
}
