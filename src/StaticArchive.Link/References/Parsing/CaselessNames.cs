using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Languages;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// Reads names in scripts without capitals: <c>周明, 韩雪</c> are two persons, each with the whole name as printed;
/// <c>الحداد, كريم</c> is one, with the family name before the comma.
/// </summary>
internal static class CaselessNames
{
    private const int MaxEastAsianName = 6;

    /// <summary>Joining words with which a further name begins: <c>والخباز</c>.</summary>
    private const string ArabicJoiner = "وال";

    private static readonly string[] Joiners =
    [
        .. LanguageCatalog.GetWords("joins authors").Where(word => CaselessScript.Begins(word) && word != "و"),
    ];

    private static readonly string[] Others =
    [
        .. LanguageCatalog.GetPhrases("others").Where(phrase => CaselessScript.Begins(phrase)),
    ];

    /// <summary>The names in order; null where the text begins with a letter of another script.</summary>
    public static IReadOnlyList<CslName>? TryParse(string text)
    {
        if (!CaselessScript.Begins(text))
        {
            return null;
        }

        var groups = text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return CaselessScript.IsEastAsian(text[0])
            ? [.. groups.SelectMany(SplitEastAsian).Select(CreateEastAsian)]
            : [.. groups.SelectMany(ParsePairs)];
    }

    private static IEnumerable<string> SplitEastAsian(string text)
    {
        foreach (var item in text.Split([',', '&', '・', '·', '／', '/'], StringSplitOptions.TrimEntries))
        {
            var names = TrimOthers(item);
            // "周明和韩雪", "森二と谷三": both sides are as long as names are.
            var joiner = Array.Find(Joiners, word => names.IndexOf(word, StringComparison.Ordinal) > 1);
            var at = joiner is null ? -1 : names.IndexOf(joiner, StringComparison.Ordinal);
            if (at > 1 && names.Length - at - joiner!.Length > 1 && names.Length <= 2 * MaxEastAsianName)
            {
                yield return names[..at].Trim();
                names = names[(at + joiner.Length)..].Trim();
            }

            if (names.Length > 0)
            {
                yield return names;
            }
        }
    }

    private static string TrimOthers(string item)
    {
        var words = Array.Find(
            Others,
            words => item.Length > words.Length + 1 && item.EndsWith(words, StringComparison.Ordinal)
        );
        return words is null ? item : item[..^words.Length].Trim();
    }

    /// <summary><c>青木 一</c> shows which part is the family name, <c>林晓雨</c> does not.</summary>
    private static CslName CreateEastAsian(string name)
    {
        var blank = name.IndexOf(' ', StringComparison.Ordinal);
        return name.Length > MaxEastAsianName || blank == 0 ? CslName.FromLiteral(name)
            : blank > 0 ? new CslName(name[..blank], name[(blank + 1)..])
            : new CslName(name);
    }

    private static IEnumerable<CslName> ParsePairs(string text)
    {
        var items = text.Replace(" " + ArabicJoiner, ", ال", StringComparison.Ordinal)
            .Split([',', '&'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(item => !Others.Contains(item.TrimEnd('.'), StringComparer.Ordinal))
            .Select(item => TrimOthers(item.StartsWith(ArabicJoiner, StringComparison.Ordinal) ? item[1..] : item))
            .Select(item => item.TrimEnd('.'))
            .ToList();
        return items.Count % 2 == 0 && items.TrueForAll(item => !item.Contains(' ', StringComparison.Ordinal))
            ? items.Chunk(2).Select(pair => new CslName(pair[0], pair[1]))
            : items.Select(CreateDirect);
    }

    /// <summary>The last word is the family name: <c>سليم النجار</c>.</summary>
    private static CslName CreateDirect(string name)
    {
        var blank = name.LastIndexOf(' ');
        return blank < 0 ? new CslName(name)
            : name.Count(unit => unit == ' ') > 2 ? CslName.FromLiteral(name)
            : new CslName(name[(blank + 1)..], name[..blank]);
    }
}
