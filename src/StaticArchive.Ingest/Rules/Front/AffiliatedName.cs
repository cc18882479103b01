using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Front;

/// <summary>A name and its institution, as a line below a title gives them.</summary>
/// <param name="Name">The name.</param>
/// <param name="Institution">The institution; empty where the line has none for this name.</param>
internal sealed record AffiliatedName(string Name, string Institution)
{
    /// <summary>
    /// Those of a line: <c>Ann Lee, Institute of Roads</c>, <c>Ann Lee, Institute of Roads; Ben Hill, Road College</c>,
    /// <c>Ann Lee (Institute of Roads) and Ben Hill (Road College)</c>. Empty where any of it is something else.
    /// </summary>
    public static IReadOnlyList<AffiliatedName> ParseLine(string line)
    {
        if (line.Contains('('))
        {
            return ParseBracketed(line);
        }

        var names = new List<AffiliatedName>();
        foreach (var part in line.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var comma = part.IndexOf(',', StringComparison.Ordinal);
            var rest = comma < 0 ? "" : part[(comma + 1)..].Trim();
            if (comma < 4 || !PersonNameParser.IsPersonName(part[..comma]) || !IsInstitution(rest))
            {
                return [];
            }

            names.Add(new AffiliatedName(part[..comma], rest));
        }

        return names;
    }

    /// <summary>Several names before one bracket share what is in it; the last may have none.</summary>
    private static List<AffiliatedName> ParseBracketed(string line)
    {
        var found = new List<AffiliatedName>();
        for (var at = 0; at < line.Length; )
        {
            var open = line.IndexOf('(', at);
            var close = open < 0 ? line.Length : line.IndexOf(')', open);
            var names = PersonNameParser.ParseList(open < 0 ? line[at..] : line[at..open]);
            var institution = open < 0 || close < 0 ? "" : line[(open + 1)..close].Trim();
            if (close < 0 || names.Count == 0 || (open < 0 && at == 0) || (open >= 0 && !IsInstitution(institution)))
            {
                return [];
            }

            found.AddRange(names.Select(name => new AffiliatedName(name, institution)));
            at = close + 1;
        }

        return found;
    }

    private static bool IsInstitution(string text) =>
        WordTokenizer.GetWords(text).Any(PersonNameParser.IsOrganisationWord);
}
