using System.Collections.Frozen;
using StaticArchive.Model;

namespace StaticArchive.Publish.Citing;

/// <summary>What a record has for the variables of CSL.</summary>
internal static class CslVariables
{
    private static readonly FrozenDictionary<string, Func<CslItem, string?>> Texts = new Dictionary<
        string,
        Func<CslItem, string?>
    >(StringComparer.Ordinal)
    {
        ["title"] = item => TrimFullStop(item.Title),
        ["container-title"] = item => item.ContainerTitle,
        ["collection-title"] = item => item.CollectionTitle,
        ["collection-number"] = item => item.CollectionNumber,
        ["publisher"] = item => item.Publisher,
        ["publisher-place"] = item => item.PublisherPlace,
        ["edition"] = item => item.Edition,
        ["volume"] = item => item.Volume,
        ["issue"] = item => item.Issue,
        ["number-of-volumes"] = item => item.NumberOfVolumes,
        ["version"] = item => item.Version,
        ["page"] = item => item.Page,
        ["page-first"] = item => item.Page?.Split(['-', '–', ',', '&'])[0].Trim(),
        ["number"] = item => item.Number,
        ["number-of-pages"] = item => item.NumberOfPages,
        ["genre"] = item => item.Genre,
        ["medium"] = item => item.Medium,
        ["section"] = item => item.Section,
        ["scale"] = item => item.Scale,
        ["authority"] = item => item.Authority,
        ["event-title"] = item => item.EventTitle,
        // The older name. In proceedings it would stand beside their title.
        ["event"] = item =>
            item is { Type: "speech" or "paper-conference", ContainerTitle: null } ? item.EventTitle : null,
        ["event-place"] = item => item.EventPlace,
        ["archive"] = item => item.Archive,
        ["archive_location"] = item => item.ArchiveLocation,
        ["archive-place"] = item => item.ArchivePlace,
        ["reviewed-title"] = item => item.ReviewedTitle,
        ["DOI"] = item => item.Doi,
        ["URL"] = item => item.Url,
        ["ISBN"] = item => item.Isbn,
        ["ISSN"] = item => item.Issn,
        ["language"] = item => item.Language,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Func<CslItem, IReadOnlyList<CslName>>> People = new Dictionary<
        string,
        Func<CslItem, IReadOnlyList<CslName>>
    >(StringComparer.Ordinal)
    {
        ["author"] = item => item.Author,
        ["editor"] = item => item.Editor,
        ["translator"] = item => item.Translator,
        ["director"] = item => item.Director,
        ["interviewer"] = item => item.Interviewer,
        ["recipient"] = item => item.Recipient,
        ["container-author"] = item => item.ContainerAuthor,
        ["reviewed-author"] = item => item.ReviewedAuthor,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Func<CslItem, CslDate?>> Dates = new Dictionary<
        string,
        Func<CslItem, CslDate?>
    >(StringComparer.Ordinal)
    {
        ["issued"] = item => item.Issued,
        ["accessed"] = item => item.Accessed,
        ["original-date"] = item => item.OriginalDate,
        ["submitted"] = item => item.Submitted,
        ["event-date"] = item => item.EventDate,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A variable of words or numbers; null where the record has none.</summary>
    public static string? FindText(CslItem item, string variable) =>
        Texts.TryGetValue(variable, out var find)
            ? find(item) is { } text && !string.IsNullOrWhiteSpace(text)
                ? text
                : null
            : item.OtherFields.Count == 0
                ? null
                : item.OtherFields.FirstOrDefault(field => field.Name == variable)?.Text;

    /// <summary>The names of a variable.</summary>
    public static IReadOnlyList<CslName> FindNames(CslItem item, string variable) =>
        People.TryGetValue(variable, out var find) ? find(item)
        : item.OtherContributors.Count == 0 ? []
        : item.OtherContributors.FirstOrDefault(part => part.Role == variable)?.Names ?? [];

    /// <summary>A date; null where the record has none, and where all it says is that it has none.</summary>
    public static CslDate? FindDate(CslItem item, string variable) =>
        Dates.GetValueOrDefault(variable)?.Invoke(item) is { } date && IsStated(date) ? date : null;

    /// <summary>Whether a date is a guess; those before Christ are in words, <c>c. 380 BC</c>.</summary>
    public static bool IsUncertain(CslItem item, string variable) =>
        FindDate(item, variable) is { } date
        && (date.IsApproximate || date.Literal?.StartsWith("c. ", StringComparison.Ordinal) == true);

    /// <summary>Asks whether a record has anything for a variable of whatever kind.</summary>
    public static Func<CslItem, bool> FindTest(string variable) =>
        variable == "status" ? HasStatus
        : Texts.TryGetValue(variable, out var text) ? item => !string.IsNullOrWhiteSpace(text(item))
        : People.TryGetValue(variable, out var people) ? item => people(item).Count > 0
        : Dates.TryGetValue(variable, out var date) ? item => IsStated(date(item))
        : item =>
            item.OtherFields.Count + item.OtherContributors.Count > 0
            && (FindText(item, variable) is not null || FindNames(item, variable).Count > 0);

    /// <summary>Some records say <c>in press</c> where the year stands.</summary>
    private static bool HasStatus(CslItem item) =>
        FindText(item, "status") is not null || (item.Issued is { Year: null } date && IsStated(date));

    private static bool IsStated(CslDate? date) =>
        date is not null && (date.Year is not null || date.Literal != "n.d.");

    /// <summary>
    /// A title without the full stop that some lists print after it; that of <c>Dole, n.</c> belongs to it.
    /// </summary>
    private static string? TrimFullStop(string? title)
    {
        var text = title?.TrimEnd();
        return
            text is { Length: > 2 } && text[^1] == '.' && text[^2] != '.' && text[^3] != ' ' && !char.IsUpper(text[^2])
            ? text[..^1]
            : text;
    }
}
