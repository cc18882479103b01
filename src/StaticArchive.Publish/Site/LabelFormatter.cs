using StaticArchive.Model;

namespace StaticArchive.Publish.Site;

/// <summary>Short names of things for people.</summary>
public static class LabelFormatter
{
    /// <summary>What a citation would call a work: <c>Field and Peck 2003a</c>, <c>Fulop et al. 2002</c>.</summary>
    public static string FormatAuthorDate(CslItem item)
    {
        var (names, hasMore) =
            item.Author.Count > 0 ? (item.Author, item.HasMoreAuthors) : (item.Editor, item.HasMoreEditors);
        var who = names.Count == 0 ? FormatTitle(item.Title) : FormatFamilies(names, hasMore);
        return names.Count == 0 && IsDatedTitle(item) ? who : $"{who} {item.Issued?.ShortForm ?? "n.d."}";
    }

    private static string FormatTitle(string? title) =>
        title is { Length: > 40 } ? title[..40].TrimEnd() + "…" : title ?? "Untitled";

    private static string FormatFamilies(IReadOnlyList<CslName> names, bool hasMore) =>
        names.Count > 2 || hasMore ? $"{names[0].ShortForm} et al."
        : names.Count == 1 ? names[0].ShortForm
        : $"{names[0].ShortForm} and {names[1].ShortForm}";

    /// <summary>A title that has its year, or a case with neither: <c>Health Act 1999</c>.</summary>
    private static bool IsDatedTitle(CslItem item) =>
        item.Type is "legislation" or "bill" or "legal_case" or "hearing"
        && (item.Issued is null || item.Title?.Contains(item.Issued.ShortForm, StringComparison.Ordinal) == true);

    /// <summary>What the author of a note does, for a motivation of the W3C model: <c>asks</c>.</summary>
    public static string FormatMotivation(string motivation) =>
        motivation switch
        {
            "commenting" => "comments",
            "questioning" => "asks",
            "describing" => "explains",
            "linking" => "points to something",
            "assessing" => "judges",
            "editing" => "proposes other words",
            "tagging" => "tags",
            "replying" => "replies",
            _ => motivation,
        };

    /// <summary>A number and the word for what it counts: <c>1 paper</c>, <c>3 papers</c>.</summary>
    public static string FormatCount(int number, string one, string? many = null) =>
        number == 1 ? $"1 {one}" : $"{number} {many ?? one + "s"}";

    /// <summary>Authors in reading order: <c>Rowan Miller, Hanna Field and Jan Harker</c>.</summary>
    public static string FormatNames(IReadOnlyList<CslName> names) =>
        names.Count switch
        {
            0 => "",
            1 => names[0].DisplayForm,
            _ => string.Join(", ", names.Take(names.Count - 1).Select(name => name.DisplayForm))
                + " and "
                + names[^1].DisplayForm,
        };
}
