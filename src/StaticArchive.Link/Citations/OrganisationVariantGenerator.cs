using System.Text;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.Citations;

/// <summary>
/// Generates shorter names of organisations: <c>DH</c> and <c>DoH</c> of <c>Department of Health</c>, <c>GHF</c> of
/// <c>Global Humanitarian Forum (GHF)</c>.
/// </summary>
internal static class OrganisationVariantGenerator
{
    private static readonly string[] Dashes = [" – ", " — ", " - "];
    private static readonly string[] Conjunctions = [" and ", " & "];

    /// <summary>
    /// Folded forms of a name: without its bracket, the bracket alone, without an article, by its initials.
    /// </summary>
    public static IEnumerable<string> Generate(string name)
    {
        var open = name.IndexOfAny(['(', '[']);
        var close = open > 0 ? name.IndexOfAny([')', ']'], open) : -1;
        if (close > open)
        {
            var (full, inside) = (name[..open].Trim(), name[(open + 1)..close].Trim());
            yield return Folding.ToKey(full);
            yield return Folding.ToKey(inside);
            name = full;
        }

        if (name.StartsWith("The ", StringComparison.OrdinalIgnoreCase))
        {
            name = name[4..];
            yield return Folding.ToKey(name);
        }

        foreach (var initials in GetAcronyms(name))
        {
            yield return initials;
        }

        foreach (var phrase in GetShortPhrases(name))
        {
            yield return Folding.ToKey(phrase);
        }
    }

    /// <summary>
    /// <c>NAO and Audit Wales</c> of <c>National Audit Office and Audit Wales</c>; <c>NICE</c> and <c>National
    /// Institute</c> of <c>NICE – National Institute</c>.
    /// </summary>
    public static IEnumerable<string> GetShortPhrases(string name)
    {
        foreach (var dash in Dashes)
        {
            if (name.IndexOf(dash, StringComparison.Ordinal) is > 0 and var at)
            {
                yield return name[..at];
                yield return name[(at + dash.Length)..];
            }
        }

        foreach (var and in Conjunctions)
        {
            if (name.IndexOf(and, StringComparison.Ordinal) is > 0 and var at)
            {
                var (first, second) = (name[..at], name[(at + and.Length)..]);
                var (shortFirst, shortSecond) = (GetCapitals(first), GetCapitals(second));
                yield return shortFirst + " and " + second;
                yield return first + " and " + shortSecond;
                yield return shortFirst + " and " + shortSecond;
            }
        }
    }

    private static string GetCapitals(string name) =>
        WordTokenizer.GetWords(name).Where(word => char.IsUpper(word[0])).ToList() is { Count: > 1 } words
            ? string.Concat(words.Select(word => word[0]))
            : name;

    /// <summary>
    /// Initials of the words with capitals, of all words, and of the words before a comma; two at least.
    /// </summary>
    public static IEnumerable<string> GetAcronyms(string name)
    {
        var (capitals, all) = (new StringBuilder(), new StringBuilder());
        var last = '\0';
        foreach (var (start, end) in WordTokenizer.Tokenize(name))
        {
            // Words joined by a hyphen or an apostrophe count once.
            if (last is '-' or '\'' or '’')
            {
                last = end < name.Length ? name[end] : '\0';
                continue;
            }

            Folding.Append(all, name[start]);
            if (char.IsUpper(name[start]))
            {
                Folding.Append(capitals, name[start]);
            }

            last = end < name.Length ? name[end] : '\0';
        }

        if (capitals.Length > 1)
        {
            yield return capitals.ToString();
        }

        if (all.Length > capitals.Length && all.Length < 9)
        {
            yield return all.ToString();
        }
    }
}
