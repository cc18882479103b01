using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Bibliography;

/// <summary>
/// Reads lists of names as BibTeX parts them: by <c>and</c> outside braces. One wholly in braces is an organisation,
/// <c>others</c> at the end stands for those not named.
/// </summary>
internal static class BibTexNameReader
{
    /// <summary>The names of a value.</summary>
    public static NameList Read(string value)
    {
        var (names, hasMore) = (new List<CslName>(), false);
        foreach (var name in SplitNames(value))
        {
            var text = LaTeXDecoder.Decode(name);
            if (NameList.StandsForOthers(text))
            {
                hasMore = true;
            }
            else if (text.Length > 0)
            {
                names.Add(IsBraced(name) ? CslName.FromLiteral(text) : ReadName(text));
            }
        }

        return new NameList(names, hasMore);
    }

    /// <summary>
    /// <c>Charles Louis Xavier Joseph de la Vallée Poussin</c>: the family begins with the first small word.
    /// </summary>
    private static CslName ReadName(string text)
    {
        var words = text.Split(' ');
        var particle = Array.FindIndex(words, 1, Math.Max(0, words.Length - 2), PersonNameParser.IsParticle);
        return
            particle > 0
            && char.IsLower(words[particle][0])
            && !text.Contains(',', StringComparison.Ordinal)
            && !words.Any(PersonNameParser.IsOrganisationWord)
            ? new CslName(string.Join(' ', words[particle..]), string.Join(' ', words[..particle]))
            : ReferenceFieldParser.ParseName(text);
    }

    /// <summary><c>{Roads and Bridges}</c>, but not <c>{\'A}lvarez and {Ó}</c>.</summary>
    private static bool IsBraced(string name)
    {
        var depth = 0;
        for (var at = 0; at < name.Length; at++)
        {
            depth +=
                name[at] == '{' ? 1
                : name[at] == '}' ? -1
                : 0;
            if (depth == 0)
            {
                return at > 0 && at == name.Length - 1;
            }
        }

        return false;
    }

    private static IEnumerable<string> SplitNames(string value)
    {
        var (start, depth) = (0, 0);
        for (var at = 0; at < value.Length; at++)
        {
            depth += value[at] switch
            {
                '{' => 1,
                '}' => -1,
                _ => 0,
            };
            if (
                depth == 0
                && char.IsWhiteSpace(value[at])
                && at + 4 < value.Length
                && value.AsSpan(at + 1).StartsWith("and", StringComparison.OrdinalIgnoreCase)
                && char.IsWhiteSpace(value[at + 4])
            )
            {
                yield return value[start..at].Trim();
                start = at + 5;
            }
        }

        yield return value[Math.Min(start, value.Length)..].Trim();
    }
}
