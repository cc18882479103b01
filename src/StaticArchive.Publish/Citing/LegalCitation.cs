using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Citing;

/// <summary>
/// Acts, bills, cases, hearings and treaties as APA and Chicago print them, both after <i>The Bluebook</i>: <c>Brown v
/// Mill Board, 12 A.C. 40 (House of Lords 1932)</c>.
/// </summary>
internal static class LegalCitation
{
    /// <summary>Adds everything but the address.</summary>
    public static void Add(CitationBuilder text, CslItem item, ItemTypeMapping kind)
    {
        var title = CitationBuilder.TrimFullStop(item.Title);
        var isHearing = kind.CslType == "hearing";
        text.Add("", isHearing ? title : TitleCaseFormatter.Format(title, item), italic: isHearing);
        switch (kind.CslType)
        {
            case "treaty":
                text.Add(", ", CitationDateFormatter.FormatAmerican(item.Issued))
                    .Add(", ", FormatReporter(item) ?? item.Number);
                break;
            case "legal_case":
                AddCase(text, item);
                break;
            default:
                text.Add(", ", FormatNumber(item, kind))
                    .Add(", ", isHearing ? null : FormatReporter(item))
                    .Add(", ", isHearing || kind.CslType == "bill" ? item.Authority : null)
                    .Add(" ", TitleYearDetector.HasYearInTitle(item, kind) ? null : Enclose(FormatYear(item)));
                break;
        }
    }

    /// <summary>
    /// <c>Pub. L. No. 104-193</c> as the United States count their laws, <c>No. 213</c>; <c>c. 8</c> as it is.
    /// </summary>
    public static string? FormatNumber(CslItem item, ItemTypeMapping kind) =>
        item.Number is not { } number ? null
        : kind.CslType == "legislation" && IsPublicLaw(number) ? "Pub. L. No. " + number
        : kind.CslType == "regulation" ? NumberLabel.Add(number)
        : number;

    private static bool IsPublicLaw(string number) =>
        number.Split('-', '–') is [{ Length: 2 or 3 } congress, { Length: > 0 } law]
        && congress.All(char.IsAsciiDigit)
        && law.All(char.IsAsciiDigit);

    private static void AddCase(CitationBuilder text, CslItem item)
    {
        var reporter = FormatReporter(item);
        var date = reporter is null ? CitationDateFormatter.FormatAmerican(item.Issued) : FormatYear(item);
        text.Add(", ", reporter).Add(", ", item.Number);
        text.Add(" ", Enclose(Join(item.Authority, date)));
    }

    /// <summary>Volume, name and page of the series that prints it: <c>12 A.C. 40</c>.</summary>
    private static string? FormatReporter(CslItem item) =>
        item.ContainerTitle is { } name ? Join(item.Volume, name, item.Page) : null;

    private static string? FormatYear(CslItem item) =>
        CitationDateFormatter.FormatYear(item.Issued) ?? item.Issued?.Literal;

    private static string Join(params string?[] parts) => string.Join(' ', parts.OfType<string>());

    private static string? Enclose(string? words) => string.IsNullOrEmpty(words) ? null : $"({words})";
}
