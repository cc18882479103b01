using StaticArchive.Model;
using StaticArchive.Model.Localization;

namespace StaticArchive.Publish.Site;

/// <summary>Short names of things for people.</summary>
public static class LabelFormatter
{
    /// <summary>What a citation would call a work: <c>Field and Peck 2003a</c>, <c>Fulop et al. 2002</c>.</summary>
    public static string FormatAuthorDate(CslItem item, InterfaceWords words)
    {
        var (names, hasMore) =
            item.Author.Count > 0 ? (item.Author, item.HasMoreAuthors) : (item.Editor, item.HasMoreEditors);
        var who = names.Count == 0 ? FormatTitle(item.Title, words) : FormatFamilies(names, hasMore, words);
        return names.Count == 0 && IsDatedTitle(item) ? who : $"{who} {FormatYear(item, words)}";
    }

    /// <summary>The same with the title: <c>Field and Peck 2003a: Wards in a small town</c>.</summary>
    public static string FormatFull(CslItem item, InterfaceWords words) =>
        $"{FormatAuthorDate(item, words)}: {item.Title ?? words["label.no-title"]}";

    /// <summary>The year, else the sign for none: <c>2003a</c>, <c>n.d.</c></summary>
    public static string FormatYear(CslItem item, InterfaceWords words) =>
        item.Issued?.ShortForm ?? words["label.undated"];

    private static string FormatTitle(string? title, InterfaceWords words) =>
        title is { Length: > 40 } ? title[..40].TrimEnd() + "…" : title ?? words["label.untitled"];

    private static string FormatFamilies(IReadOnlyList<CslName> names, bool hasMore, InterfaceWords words) =>
        names.Count > 2 || hasMore ? words.Format("label.et-al", names[0].ShortForm)
        : names.Count == 1 ? names[0].ShortForm
        : words.Join([names[0].ShortForm, names[1].ShortForm]);

    /// <summary>A title that has its year, or a case with neither: <c>Health Act 1999</c>.</summary>
    private static bool IsDatedTitle(CslItem item) =>
        item.Type is "legislation" or "bill" or "legal_case" or "hearing"
        && (item.Issued is null || item.Title?.Contains(item.Issued.ShortForm, StringComparison.Ordinal) == true);

    /// <summary>
    /// What the author of a note did, for a motivation of the W3C model. The past is right for one and for many: <c>Ann
    /// asked</c>, <c>The editors asked</c>.
    /// </summary>
    public static string FormatMotivation(string motivation, InterfaceWords words) =>
        words.Find("motivation." + motivation) ?? motivation;

    /// <summary>A kind of event or of organisation: in the interface's words, else as the archive calls it.</summary>
    public static string FormatKind(string kind, InterfaceWords words) => words.Find("kind." + kind) ?? kind;

    /// <summary>The kind of an event in words, with a sign that it was only planned: <c>planned launch</c>.</summary>
    public static string FormatKind(EventRecord record, InterfaceWords words) =>
        FormatKind(record.Kind, words) is var kind && record.IsPlanned ? words.Format("event.planned", kind) : kind;

    /// <summary>Authors in reading order: <c>Rowan Miller, Hanna Field and Jan Harker</c>.</summary>
    public static string FormatNames(IReadOnlyList<CslName> names, InterfaceWords words) =>
        words.Join([.. names.Select(name => name.DisplayForm)]);

    /// <summary>Those of some numbers that are not 0, with what they count: <c>3 events, 2 passages</c>.</summary>
    /// <param name="counts">Numbers by the key of the words.</param>
    public static IReadOnlyList<string> FormatCounts(
        IEnumerable<KeyValuePair<string, int>> counts,
        InterfaceWords words
    ) => [.. counts.Where(count => count.Value > 0).Select(count => words.Count(count.Key, count.Value))];
}
