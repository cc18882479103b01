using StaticArchive.Ingest.Recognition;
using StaticArchive.Ingest.Sources;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Front;

/// <summary>A name and its institution, as a line below a title gives them.</summary>
/// <param name="Institution">The institution; empty where the line has none for this name.</param>
internal sealed record AffiliatedName(string Name, string Institution)
{
    private const int ShortestName = 4;

    /// <summary>
    /// Names with their institutions, line by line; a list in brackets may go on from line to line. Empty where a line
    /// is not of that kind.
    /// </summary>
    public static IReadOnlyList<AffiliatedName> ParseLines(MappedText content)
    {
        var lines = content.Lines().Select(line => ParseLine(line.Text)).ToList();
        return lines.TrueForAll(names => names.Count > 0) ? [.. lines.SelectMany(names => names)]
            : content.Text.Contains('(') ? ParseLine(content.Text)
            : [];
    }

    /// <summary>
    /// Those of a line: <c>Ann Lee, Institute of Roads</c>, <c>Ann Lee, Institute of Roads; Ben Hill, Road College</c>,
    /// <c>Ann Lee (Institute of Roads) and Ben Hill (Road College)</c>. Empty where any of it is something else.
    /// </summary>
    public static List<AffiliatedName> ParseLine(string line)
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
            if (
                comma < ShortestName
                || !PersonNameParser.IsPersonName(part[..comma])
                || !OrganisationDetector.HasOrganisationWord(rest)
            )
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
        var at = 0;
        while (at < line.Length)
        {
            var open = line.IndexOf('(', at);
            var close = open < 0 ? line.Length : line.IndexOf(')', open);
            var group =
                open < 0 ? ParseUnbracketed(line[at..], isWholeLine: at == 0)
                : close < 0 ? []
                : ParseGroup(line[at..open], line[(open + 1)..close].Trim());
            if (group.Count == 0)
            {
                return [];
            }

            found.AddRange(group);
            at = close + 1;
        }

        return found;
    }

    private static List<AffiliatedName> ParseUnbracketed(string names, bool isWholeLine) =>
        isWholeLine ? [] : [.. PersonNameParser.ParseList(names).Select(name => new AffiliatedName(name, ""))];

    private static List<AffiliatedName> ParseGroup(string names, string institution) =>
        OrganisationDetector.HasOrganisationWord(institution)
            ? [.. PersonNameParser.ParseList(names).Select(name => new AffiliatedName(name, institution))]
            : [];
}
