using StaticArchive.Ingest.Yaml;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Bibliography;

/// <summary>
/// Reads a date of a record of the Citation Style Language: <c>issued: 2003</c>, <c>issued: {date-parts: [[2003,
/// 5]]}</c>, <c>issued: [{year: 2003}]</c>, <c>issued: {literal: in press}</c>.
/// </summary>
internal static class CslDateReader
{
    private static readonly string[] PartKeys = ["year", "month", "day"];

    /// <summary>The date; null where there is none.</summary>
    public static CslDate? Read(YamlMapping map, string key)
    {
        if (map.IsScalar(key))
        {
            return ReferenceFieldParser.ParseIssued(map.GetString(key));
        }

        var dates = map.GetMappings(key);
        if (dates.Count == 0)
        {
            return null;
        }

        var lists = dates[0].GetLists("date-parts");
        var first = lists.Count > 0 ? lists[0] : [.. PartKeys.Select(dates[0].GetString).OfType<string>()];
        if (first.Count == 0)
        {
            return ReferenceFieldParser.ParseIssued(dates[0].GetString("raw") ?? dates[0].GetString("literal"));
        }

        var isAbout = dates[0].GetString("circa") is { } circa && circa is not ("false" or "0" or "");
        var season = first.Count == 1 ? GetSeason(dates[0].GetString("season")) : null;
        var date = ParseParts(season is null ? first : [.. first, season], isAbout);
        return Widen(date, lists.Count > 1 ? lists[1] : [], isAbout);
    }

    /// <summary>A year before Christ, of which EDTF's count is one behind, is kept in words.</summary>
    private static CslDate? ParseParts(IReadOnlyList<string> first, bool isAbout)
    {
        if (first[0].StartsWith('-'))
        {
            return new CslDate(null, Literal: $"{(isAbout ? "c. " : "")}{first[0].TrimStart('-', '0')} BC");
        }

        return ReferenceFieldParser.ParseIssued(Join(first));
    }

    /// <summary>Summer, which CSL calls 2, is 22 in EDTF.</summary>
    private static string? GetSeason(string? season) => season is ['1' or '2' or '3' or '4'] ? "2" + season : null;

    /// <summary>As EDTF with what a year alone does not say: <c>1840/1852</c>, <c>1848~</c>.</summary>
    private static CslDate? Widen(CslDate? date, IReadOnlyList<string> end, bool isAbout)
    {
        if (date?.Year is not { } year || (end.Count == 0 && !isAbout))
        {
            return date;
        }

        var edtf = (date.Edtf ?? ReferenceFieldParser.FormatNumber(year).PadLeft(4, '0')) + (isAbout ? "~" : "");
        return date with { Edtf = end.Count == 0 ? edtf : $"{edtf}/{Join(end)}" };
    }

    private static string Join(IEnumerable<string> parts) =>
        string.Join('-', parts.Select(part => part.PadLeft(2, '0')));
}
