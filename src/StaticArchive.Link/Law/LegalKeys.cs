using System.Collections.Frozen;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.Law;

/// <summary>
/// What identifies a legal source, from the fields of its record, so that an entry of a list, a curated record and a
/// mention in a text meet: title and year of an Act, number of an instrument or paper, neutral citation or report of a
/// case. A record of anything else has no keys.
/// </summary>
internal static class LegalKeys
{
    private static readonly FrozenSet<string> LegalTypes = WordList
        .ParseSet("legislation bill legal_case hearing")
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>First words of the numbers that are enough alone.</summary>
    private static readonly string[] NumberPrefixes =
    [
        "SI ",
        "SSI ",
        "SR ",
        "Cm ",
        "Cmnd ",
        "Cmd ",
        "Cd ",
        "CP ",
        "HC ",
        "HL ",
        "Pub. L. ",
        "Case ",
        "[",
    ];

    private static readonly string[] EnactmentEnds = [" act", " regulations", " order", " rules", " measure"];

    /// <summary>The keys, strongest first.</summary>
    public static IReadOnlyList<string> From(CslItem item)
    {
        var numbers = GetNumbers(item);
        if (numbers.Count == 0 && !LegalTypes.Contains(item.Type) && !IsEnactment(item))
        {
            return [];
        }

        var keys = numbers.ConvertAll(number => $"number {number}");
        if (item.Type == "legal_case")
        {
            AddCase(keys, item);
        }
        else if (item.Type is not "report" && FoldTitle(item) is { Length: > 6 } title)
        {
            keys.Add($"title {title}");
        }

        return keys;
    }

    /// <summary>
    /// Whether two lists of keys share one. Two cases with different neutral citations are two judgments, whatever else
    /// they share.
    /// </summary>
    public static bool Match(IReadOnlyList<string> first, IReadOnlyList<string> second)
    {
        var shared = first.FirstOrDefault(key => second.Contains(key, StringComparer.Ordinal));
        return shared is not null
            && (
                shared.StartsWith("number ", StringComparison.Ordinal)
                || !(HasNumber(first, "number [") && HasNumber(second, "number ["))
            );
    }

    private static bool HasNumber(IReadOnlyList<string> keys, string prefix) =>
        keys.Any(key => key.StartsWith(prefix, StringComparison.Ordinal));

    private static List<string> GetNumbers(CslItem item) =>
        item.Number is null
            ? []
            :
            [
                .. item
                    .Number.Split("; ")
                    .Where(number =>
                        Array.Exists(NumberPrefixes, prefix => number.StartsWith(prefix, StringComparison.Ordinal))
                    )
                    .Select(Fold),
            ];

    /// <summary>Report, and parties with year.</summary>
    private static void AddCase(List<string> keys, CslItem item)
    {
        if (item is { ContainerTitle: { } report, Page: { } page })
        {
            keys.Add(Fold($"report {item.Issued?.Year} {report} {item.Volume} {page}"));
        }

        if (CaseNameReader.IsName(item.Title) && item.Issued?.Year is { } year)
        {
            keys.Add(Fold($"case {FoldParties(item.Title!)} {year}"));
        }
    }

    /// <summary><c>Smith v. Jones</c> and <c>Smith v Jones</c> are one.</summary>
    private static string FoldParties(string title) =>
        title.Replace(" v. ", " v ", StringComparison.Ordinal).Replace(" vs ", " v ", StringComparison.Ordinal);

    /// <summary><c>Health Act 1999. London: HMSO</c> of a list that takes it for a book.</summary>
    private static bool IsEnactment(CslItem item) =>
        item.Title is { } title
        && (item.Author.Count == 0 || item.Author[0].Literal is not null)
        && item.ContainerTitle is null
        && Array.Exists(EnactmentEnds, end => TrimYear(title, item).EndsWith(end, StringComparison.OrdinalIgnoreCase))
        && char.IsUpper(title[0]);

    /// <summary>Title and year, letters and digits only; of an act of the European Union its kind and number.</summary>
    private static string FoldTitle(CslItem item)
    {
        var title = item.Title ?? "";
        if (item.Type == "legislation" && FindEuropean(title, item.Number) is { } number)
        {
            return number;
        }

        var name = Folding.ToKey(TrimYear(title, item).Replace("&", "and", StringComparison.Ordinal));
        return name.Length == 0 ? "" : $"{name} {item.Issued?.Year}";
    }

    private static string? FindEuropean(string title, string? number)
    {
        var kind = Array.Find(
            ["Directive", "Regulation", "Decision"],
            kind => title.StartsWith(kind, StringComparison.Ordinal)
        );
        if (kind is null || number is null || !char.IsAsciiDigit(number[0]))
        {
            return null;
        }

        var parts = number.Split('/');
        return parts.Length < 2 ? null : $"{kind} {parts[0]} {parts[1]}";
    }

    /// <summary>
    /// A title without its year and without a jurisdiction: <c>Privacy Act</c> of <c>… 1988 (Cth)</c>.
    /// </summary>
    private static string TrimYear(string title, CslItem item)
    {
        var name =
            title.EndsWith(')') && title.LastIndexOf('(') is > 0 and var open && open > title.Length - 12
                ? title[..open].TrimEnd()
                : title;
        var year = item.Issued?.Year is { } known ? LegalItem.Format(known) : "";
        name = year.Length > 0 && name.EndsWith(year, StringComparison.Ordinal) ? name[..^4].TrimEnd(' ', ',') : name;
        return name.EndsWith(" of", StringComparison.Ordinal) ? name[..^3] : name;
    }

    /// <summary>Lower case, everything but letters and digits one blank: numbers stay apart.</summary>
    private static string Fold(string text) =>
        string.Join(
            ' ',
            text.ToLowerInvariant()
                .Select(unit => char.IsLetterOrDigit(unit) || unit == '[' ? unit : ' ')
                .Aggregate(new System.Text.StringBuilder(), (words, unit) => words.Append(unit))
                .ToString()
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        );
}
