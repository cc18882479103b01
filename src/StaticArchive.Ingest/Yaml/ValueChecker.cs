using System.Globalization;
using StaticArchive.Model.Localization;
using StaticArchive.Model.Schemas;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Ingest.Yaml;

/// <summary>Whether a single value is one of its field; see <see cref="FieldFormat"/>.</summary>
internal static class ValueChecker
{
    private const int MaxChoices = 12;

    private static readonly string[] Flags = ["true", "false", "yes", "no"];

    // What people write for the tag of a language.
    private static readonly Dictionary<string, string> Languages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["english"] = "en",
        ["german"] = "de",
        ["deutsch"] = "de",
        ["french"] = "fr",
        ["français"] = "fr",
        ["spanish"] = "es",
        ["español"] = "es",
        ["welsh"] = "cy",
        ["cymraeg"] = "cy",
        ["italian"] = "it",
        ["dutch"] = "nl",
        ["portuguese"] = "pt",
    };

    private static readonly Dictionary<FieldFormat, Func<SchemaField, string, ValueAdvice?>> Checks = new()
    {
        [FieldFormat.Date] = (_, value) => CheckDate(value),
        [FieldFormat.PublicationDate] = (_, value) => CheckPublicationDate(value),
        [FieldFormat.RecordDate] = (_, value) => CheckRecordDate(value),
        [FieldFormat.Uri] = (_, value) => CheckUri(value),
        [FieldFormat.Orcid] = (_, value) => CheckOrcid(value),
        [FieldFormat.Word] = CheckWord,
        [FieldFormat.Language] = (_, value) => CheckLanguage(value),
        [FieldFormat.Number] = CheckNumber,
        [FieldFormat.Flag] = (_, value) => CheckFlag(value),
        [FieldFormat.Names] = (_, value) => CheckName(value),
    };

    /// <summary>What is wrong with a value; null where it is one that the field can have.</summary>
    public static ValueAdvice? Check(SchemaField field, string value) =>
        Checks.TryGetValue(field.Format, out var check) ? check(field, value) : null;

    /// <summary>A time of day may follow: <c>2026-11-22T10:15:00Z</c>.</summary>
    private static ValueAdvice? CheckDate(string value) =>
        Edtf.Parse(value.Split('T')[0]) is null
            ? new ValueAdvice("a date is expected, year first", EdtfSuggester.Suggest(value))
            : null;

    /// <summary>A year of four figures is in it, which records need; <c>28 February 2011</c> is read too.</summary>
    private static ValueAdvice? CheckPublicationDate(string value)
    {
        var day = value.Split('T')[0];
        var isRead =
            (Edtf.Parse(day) is not null && HasYear(day))
            || (
                value.Any(char.IsLetter)
                && Array.Exists(value.Split(' ', ',', '.'), word => MonthNames.Parse(word) > 0)
                && new DateFinder(monthFirst: false).FindAll(value).Count > 0
            );
        return isRead
            ? null
            : new ValueAdvice("a date is expected, year first, as far as it is known", EdtfSuggester.Suggest(value));
    }

    /// <summary>Reference managers write much (<c>2003a</c>, <c>in press</c>); figures alone are a date.</summary>
    private static ValueAdvice? CheckRecordDate(string value) =>
        value.All(unit => char.IsAsciiDigit(unit) || unit is '/' or '-' or '.')
            ? CheckPublicationDate(value.TrimEnd('/').Replace('/', '-'))
            : null;

    private static bool HasYear(string edtf) =>
        edtf.Where((_, i) => i + 4 <= edtf.Length && EnglishDateParser.IsYear(edtf.Substring(i, 4))).Any();

    private static ValueAdvice? CheckUri(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            ? null
            : new ValueAdvice(
                "an address that begins with https:// or http:// is expected",
                Uri.IsWellFormedUriString("https://" + value, UriKind.Absolute)
                && value.Contains('.', StringComparison.Ordinal)
                && !value.Contains(':', StringComparison.Ordinal)
                    ? "https://" + value
                    : "https://papers.example/"
            )
            {
                IsUnsafe = true,
            };

    private static ValueAdvice? CheckOrcid(string value) =>
        OrcidParser.Parse(value) is null
            ? new ValueAdvice("an ORCID iD is expected, whose last character fits the others", "0000-0002-1825-0097")
            : null;

    private static ValueAdvice? CheckWord(SchemaField field, string value)
    {
        if (field.IsOpen || field.Choices.Contains(value, StringComparer.Ordinal))
        {
            return null;
        }

        if (ReferenceEquals(field.Choices, CslTypeNames.All))
        {
            var type = CslTypeNames.Suggest(value);
            return new ValueAdvice(
                "a type of the Citation Style Language is expected"
                    + (
                        EditDistance.IsWithin(Folding.Fold(value), type, 2)
                            ? ""
                            : $", and what it is called stands under genre: {value}"
                    ),
                type
            );
        }

        var near =
            SpellingSuggester.Suggest(value.ToLowerInvariant(), field.Choices) ?? SuggestLanguage(field.Choices, value);
        return new ValueAdvice(
            field.Choices is [var only]
                ? $"only {only} can stand here; leave the line out to have it otherwise"
                : $"one of {string.Join(", ", field.Choices.Take(MaxChoices))} is expected",
            near is null ? field.Choices.Take(1).ToList() : [near]
        );
    }

    /// <summary><c>de</c> for <c>German</c> and for <c>de-CH</c>, where it is one of the choices.</summary>
    private static string? SuggestLanguage(IReadOnlyList<string> choices, string value) =>
        InterfaceLanguages.Find(Languages.GetValueOrDefault(value, value)) is { } language
        && choices.Contains(language, StringComparer.Ordinal)
            ? language
            : null;

    private static ValueAdvice? CheckLanguage(string value)
    {
        var parts = value.Split('-');
        return
            parts[0].Length is 2 or 3
            && parts.All(part => part.Length is > 0 and <= 8 && part.All(char.IsAsciiLetterOrDigit))
            ? null
            : new ValueAdvice(
                "the tag of a language is expected (BCP 47)",
                Languages.GetValueOrDefault(value)
                    ?? (value.Contains('_', StringComparison.Ordinal) ? value.Replace('_', '-') : "en-GB")
            );
    }

    private static ValueAdvice? CheckNumber(SchemaField field, string value)
    {
        var (least, greatest) = (field.Minimum ?? int.MinValue, field.Maximum ?? int.MaxValue);
        var isNumber = int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
        if (isNumber && number >= least && number <= greatest)
        {
            return null;
        }

        var digits = new string([.. value.SkipWhile(unit => !char.IsAsciiDigit(unit)).TakeWhile(char.IsAsciiDigit)]);
        var nearest = isNumber ? Math.Clamp(number, least, greatest) : Math.Max(least, 1);
        return new ValueAdvice(
            field.Maximum is null
                ? "a whole number is expected"
                : string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {greatest} is expected"),
            digits.Length > 0 && !isNumber ? digits : nearest.ToString(CultureInfo.InvariantCulture)
        );
    }

    private static ValueAdvice? CheckName(string value) =>
        WrittenNames.IsUnclear(value)
            ? new ValueAdvice(
                "it may be two names, and is taken for one",
                $"[{string.Join(", ", value.Split(' ') is [var one, _, var two] ? [one, two] : new[] { value })}]",
                $"[{{literal: {value}}}]"
            )
            : null;

    private static ValueAdvice? CheckFlag(string value) =>
        Flags.Contains(value, StringComparer.OrdinalIgnoreCase)
            ? null
            : new ValueAdvice("true or false is expected", Flags[..2]);
}
