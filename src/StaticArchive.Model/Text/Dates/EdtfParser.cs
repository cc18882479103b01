namespace StaticArchive.Model.Text.Dates;

/// <summary>
/// Reads EDTF by its grammar. Lower case, blanks and the older spellings (<c>uuuu</c>, <c>open</c>) are refused.
/// </summary>
internal static class EdtfParser
{
    private const int MaxLength = 200;

    /// <summary>The date; null where the text is none.</summary>
    public static Edtf? Parse(string text)
    {
        if (text.Length is 0 or > MaxLength)
        {
            return null;
        }

        return text[0] switch
        {
            '[' when text[^1] == ']' => ParseSet(text[1..^1], all: false),
            '{' when text[^1] == '}' => ParseSet(text[1..^1], all: true),
            _ when text.Contains('/') => ParseInterval(text),
            _ => EdtfDateParser.Parse(text),
        };
    }

    /// <summary><c>1964/2008</c>, <c>1984~/2004-06</c>, <c>../1985-04</c>, <c>1985/</c></summary>
    private static EdtfInterval? ParseInterval(string text)
    {
        var ends = text.Split('/');
        if (
            ends.Length != 2
            || (ParseEndpoint(ends[0]) != EdtfEndpoint.Date && ParseEndpoint(ends[1]) != EdtfEndpoint.Date)
        )
        {
            return null;
        }

        var (start, end) = (EdtfDateParser.Parse(ends[0]), EdtfDateParser.Parse(ends[1]));
        var holds =
            (start is not null || ParseEndpoint(ends[0]) != EdtfEndpoint.Date)
            && (end is not null || ParseEndpoint(ends[1]) != EdtfEndpoint.Date);
        return holds && IsOrdered(start, end)
            ? new EdtfInterval(start, ParseEndpoint(ends[0]), end, ParseEndpoint(ends[1]))
            : null;
    }

    private static EdtfEndpoint ParseEndpoint(string end) =>
        end switch
        {
            "" => EdtfEndpoint.Unknown,
            ".." => EdtfEndpoint.Open,
            _ => EdtfEndpoint.Date,
        };

    private static bool IsOrdered(EdtfDate? start, EdtfDate? end) =>
        start is null
        || end is null
        || (start.Earliest <= end.Latest && start.Components.Year <= end.Components.Year + GetYearSpread(end));

    private static long GetYearSpread(EdtfDate date) => (long)Math.Pow(10, date.Components.UnspecifiedDigits) - 1;

    /// <summary><c>1667,1668,1670..1672</c>, <c>..1760-12-03</c>, <c>1760-12..</c></summary>
    private static EdtfSet? ParseSet(string text, bool all)
    {
        var items = text.Split(',');
        var members = new List<Edtf>(items.Length);
        for (var i = 0; i < items.Length; i++)
        {
            if (ParseMember(items[i].TrimStart(' '), first: i == 0, last: i == items.Length - 1) is not { } member)
            {
                return null;
            }

            members.Add(member);
        }

        return new EdtfSet(all, members);
    }

    /// <summary>A date or a range; only the first member may have no start, only the last no end.</summary>
    private static Edtf? ParseMember(string item, bool first, bool last)
    {
        var dots = item.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
        {
            return EdtfDateParser.Parse(item);
        }

        var (before, after) = (item[..dots], item[(dots + 2)..]);
        var (start, end) = (EdtfDateParser.Parse(before), EdtfDateParser.Parse(after));
        var isOpen =
            (before.Length == 0 && first && end is not null) || (after.Length == 0 && last && start is not null);
        return isOpen || (start is not null && end is not null && IsOrdered(start, end))
            ? new EdtfInterval(start, GetEndpoint(start), end, GetEndpoint(end))
            : null;
    }

    private static EdtfEndpoint GetEndpoint(EdtfDate? end) => end is null ? EdtfEndpoint.Open : EdtfEndpoint.Date;
}
