using System.Globalization;
using StaticArchive.Documents;
using StaticArchive.Text;

namespace StaticArchive.Link.References;

/// <summary>
/// Names of works: up to three surnames, or the first and <c>et-al</c>, the year and its letter: <c>dickinson-peck-davidson-2007</c>.
/// Works that share one all get the first word of their titles, articles left out; if that is not enough, more words, then a number.
/// </summary>
internal static class WorkIds
{
    private const int MostNames = 3;
    private const int MostWords = 4;

    private static readonly HashSet<string> Articles = new(StringComparer.Ordinal) { "a", "an", "the", "le", "la", "les", "der", "die", "das", "el", "los" };

    /// <summary>The ids of works, in their order.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<CslItem> items)
    {
        var ids = items.Select(Base).ToList();
        for (var words = 1; words <= MostWords; words++)
        {
            var shared = ids.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
            ids = [.. ids.Select((id, i) => shared.Contains(id) ? WithWords(Base(items[i]), items[i], words) : id)];
        }

        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. ids.Select(id => (taken[id] = taken.GetValueOrDefault(id) + 1) is var number and > 1 ? string.Create(CultureInfo.InvariantCulture, $"{id}-{number}") : id)];
    }

    /// <summary>Surnames, year and letter.</summary>
    public static string Base(CslItem item)
    {
        var names = item.Author.Count > 0 ? item.Author : item.Editor;
        var labels = names.Take(names.Count > MostNames ? 1 : MostNames).Select(name => Slug.Of(name.Label, "")).Where(slug => slug.Length > 0).ToList();
        if (labels.Count == 0)
        {
            labels = [string.Join('-', TitleWords(item).Take(MostWords))];
        }

        if (names.Count > MostNames)
        {
            labels.Add("et-al");
        }

        return Slug.Of(string.Join('-', labels.Append(Date(item.Issued))), "work");
    }

    /// <summary>An id with the first words of the title behind it.</summary>
    public static string WithWords(string id, CslItem item, int words)
    {
        var title = string.Join('-', TitleWords(item).Take(words));
        return title.Length == 0 ? id : $"{id}-{title}";
    }

    private static string Date(Issued? issued) => issued switch
    {
        null or { Year: null, Literal: null or "n.d." } => "nd",
        { Year: { } year } => year.ToString(CultureInfo.InvariantCulture) + issued.Suffix,
        _ => Slug.Of(issued.Literal, "nd"),
    };

    private static IEnumerable<string> TitleWords(CslItem item) => Slug.Of(item.Title ?? "", "").Split('-', StringSplitOptions.RemoveEmptyEntries).Where(word => !Articles.Contains(word));
}
