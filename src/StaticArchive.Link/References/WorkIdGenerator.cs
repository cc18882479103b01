using System.Globalization;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.References;

/// <summary>
/// Ids of works: up to three surnames, or the first and <c>et-al</c>, the year and its letter:
/// <c>dickinson-peck-davidson-2007</c>. Works that share an id all get the first word of their titles, articles left
/// out; if that is not enough, more words, then a number.
/// </summary>
internal static class WorkIdGenerator
{
    private const int MaxNames = 3;
    private const int MaxWords = 4;
    private const int MaxEnactmentWords = 8;

    private static readonly HashSet<string> Articles = new(StringComparer.Ordinal)
    {
        "a",
        "an",
        "the",
        "le",
        "la",
        "les",
        "der",
        "die",
        "das",
        "el",
        "los",
    };

    /// <summary>The ids of works, in their order.</summary>
    public static IReadOnlyList<string> Generate(IReadOnlyList<CslItem> items)
    {
        var ids = items.Select(GenerateBase).ToList();
        for (var words = 1; words <= MaxWords; words++)
        {
            var shared = ids.GroupBy(id => id, StringComparer.Ordinal)
                .Where(group => group.Count() > 1)
                .Select(group => group.Key)
                .ToHashSet(StringComparer.Ordinal);
            ids =
            [
                .. ids.Select(
                    (id, i) => shared.Contains(id) ? AppendTitleWords(GenerateBase(items[i]), items[i], words) : id
                ),
            ];
        }

        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        return
        [
            .. ids.Select(id =>
                (taken[id] = taken.GetValueOrDefault(id) + 1) is var number and > 1
                    ? string.Create(CultureInfo.InvariantCulture, $"{id}-{number}")
                    : id
            ),
        ];
    }

    /// <summary>Surnames, year and year suffix; words of the title where there are no names.</summary>
    public static string GenerateBase(CslItem item)
    {
        if (item is { Type: "legislation" or "bill", Author.Count: 0 })
        {
            return GenerateForEnactment(item);
        }

        var names = item.Author.Count > 0 ? item.Author : item.Editor;
        var labels = names
            .Take(names.Count > MaxNames ? 1 : MaxNames)
            .Select(name => Slug.From(name.ShortForm, ""))
            .Where(slug => slug.Length > 0)
            .ToList();
        if (labels.Count == 0)
        {
            labels = [string.Join('-', GetTitleWords(item).Take(MaxWords))];
        }

        if (names.Count > MaxNames)
        {
            labels.Add("et-al");
        }

        return Slug.From(string.Join('-', labels.Append(FormatDate(item.Issued))), "work");
    }

    /// <summary>An enactment has its year in its title: <c>health-and-social-care-act-2001</c>.</summary>
    private static string GenerateForEnactment(CslItem item)
    {
        var year = FormatDate(item.Issued);
        var words = GetTitleWords(item).ToList();
        var named = words.Count > 0 && words[^1] == year ? words.SkipLast(1) : words;
        return Slug.From(string.Join('-', named.Take(MaxEnactmentWords).Append(year)), "work");
    }

    /// <summary>An id with the first words of the title behind it.</summary>
    public static string AppendTitleWords(string id, CslItem item, int words)
    {
        var title = string.Join('-', GetTitleWords(item).Take(words));
        return title.Length == 0 ? id : $"{id}-{title}";
    }

    private static string FormatDate(CslDate? issued) =>
        issued switch
        {
            null or { Year: null, Literal: null or "n.d." } => "nd",
            { Year: { } year } => year.ToString(CultureInfo.InvariantCulture) + issued.YearSuffix,
            _ => Slug.From(issued.Literal, "nd"),
        };

    private static IEnumerable<string> GetTitleWords(CslItem item) =>
        Slug.From(item.Title ?? "", "")
            .Split('-', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !Articles.Contains(word));
}
