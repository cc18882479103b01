using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Citing;

/// <summary>
/// What APA puts in brackets after a title: <c>2nd ed.</c>, <c>Discussion Paper No. 12; Policy Papers</c>.
/// </summary>
internal static class ApaParentheticalFormatter
{
    /// <summary>The words; null where there are none.</summary>
    public static string? Format(CslItem item)
    {
        var isPeriodical =
            item.ContainerTitle is not null && ItemTypeMapping.For(item.Type).Group == ItemTypeGroup.Article;
        string?[] extent =
        [
            FormatEdition(item),
            isPeriodical ? null : FormatVolume(item),
            item.Type != "dataset" || item.Number is null ? FormatVersion(item) : null,
            isPeriodical || item.ContainerTitle is not null
                ? null
                : PageRangeFormatter.Label(PageRangeFormatter.FormatExpanded(item.Page)),
        ];
        string?[] parts =
        [
            FormatContributors(item.Author.Count == 0 ? [] : item.Editor, "Ed.", "Eds."),
            FormatContributors(item.Translator, "Trans.", "Trans."),
            FormatContributors(item.Interviewer, "Interviewer", "Interviewers"),
            string.Join(", ", extent.OfType<string>()),
            FormatNumber(item),
            item.Type is "report" or "standard" ? FormatSeries(item) : null,
        ];
        var words = string.Join("; ", parts.Where(part => !string.IsNullOrEmpty(part)));
        return words.Length == 0 ? null : words;
    }

    /// <summary><c>2nd ed.</c>, <c>Rev. ed.</c></summary>
    public static string? FormatEdition(CslItem item) =>
        item.Type == "article-newspaper" ? null : EditionFormatter.Format(item.Edition, " ed.");

    private static string? FormatVersion(CslItem item) => item.Version is { } version ? "Version " + version : null;

    private static string? FormatVolume(CslItem item) =>
        item.Volume is { } volume ? "Vol. " + volume
        : item.NumberOfVolumes is { } volumes ? "Vols. 1–" + volumes
        : null;

    /// <summary><c>M. Stone, Trans.</c></summary>
    private static string? FormatContributors(IReadOnlyList<CslName> people, string one, string many) =>
        ApaNames.Join(people) is { } names ? $"{names}, {(people.Count == 1 ? one : many)}" : null;

    /// <summary><c>Research Report No. 12</c>; a preprint and a standard say of themselves what they are.</summary>
    private static string? FormatNumber(CslItem item)
    {
        if (item.Number is not { } number)
        {
            return null;
        }

        var genre = TitleCaseFormatter.Format(item.Genre, item) is { } words ? words + " " : "";
        return item.Type switch
        {
            "report" => genre + NumberLabel.Add(number),
            "dataset" => string.Join("; ", new[] { genre + number, FormatVersion(item) }.OfType<string>()),
            "thesis" => "Publication No. " + number,
            "patent" => $"{(item.Authority is { } office ? office + " " : "")}Patent No. {number}",
            "article" or "standard" => genre + number,
            _ => null,
        };
    }

    private static string? FormatSeries(CslItem item) =>
        item.CollectionTitle is { } title
            ? TitleCaseFormatter.Format(title, item) + (item.CollectionNumber is { } within ? " No. " + within : "")
            : null;
}
