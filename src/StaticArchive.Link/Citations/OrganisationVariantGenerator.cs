using System.Text;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.Citations;

/// <summary>
/// Generates shorter names of organisations: <c>DH</c> and <c>DoH</c> of <c>Department of Health</c>, <c>GHF</c> of
/// <c>Global Humanitarian Forum (GHF)</c>.
/// </summary>
internal static class OrganisationVariantGenerator
{
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
    }

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
