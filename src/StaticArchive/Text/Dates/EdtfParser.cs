namespace StaticArchive.Text.Dates;

/// <summary>Reads EDTF by its grammar. Lower case, blanks and the older spellings (<c>uuuu</c>, <c>open</c>) are refused.</summary>
internal static class EdtfParser
{
    private const int Longest = 200;

    /// <summary>The date; null where the text is none.</summary>
    public static Edtf? Parse(string text)
    {
        if (text.Length is 0 or > Longest)
        {
            return null;
        }

        return text[0] switch
        {
            '[' when text[^1] == ']' => Set(text[1..^1], all: false),
            '{' when text[^1] == '}' => Set(text[1..^1], all: true),
            _ when text.Contains('/') => Interval(text),
            _ => EdtfDateParser.Parse(text),
        };
    }

    /// <summary><c>1964/2008</c>, <c>1984~/2004-06</c>, <c>../1985-04</c>, <c>1985/</c></summary>
    private static EdtfInterval? Interval(string text)
    {
        var ends = text.Split('/');
        if (ends.Length != 2 || (Kind(ends[0]) != EdtfEnd.Date && Kind(ends[1]) != EdtfEnd.Date))
        {
            return null;
        }

        var (start, end) = (EdtfDateParser.Parse(ends[0]), EdtfDateParser.Parse(ends[1]));
        var holds = (start is not null || Kind(ends[0]) != EdtfEnd.Date) && (end is not null || Kind(ends[1]) != EdtfEnd.Date);
        return holds && Follows(start, end) && start?.Parts.Month is not > 20 && end?.Parts.Month is not > 20
            ? new EdtfInterval(start, Kind(ends[0]), end, Kind(ends[1]))
            : null;
    }

    private static EdtfEnd Kind(string end) => end switch { "" => EdtfEnd.Unknown, ".." => EdtfEnd.Open, _ => EdtfEnd.Date };

    private static bool Follows(EdtfDate? start, EdtfDate? end) => start is null || end is null || (start.Earliest <= end.Latest && start.Parts.Year <= end.Parts.Year + Spread(end));

    private static long Spread(EdtfDate date) => (long)Math.Pow(10, date.Parts.UnspecifiedDigits) - 1;

    /// <summary><c>1667,1668,1670..1672</c>, <c>..1760-12-03</c>, <c>1760-12..</c></summary>
    private static EdtfSet? Set(string text, bool all)
    {
        var items = text.Split(',');
        var members = new List<Edtf>(items.Length);
        for (var i = 0; i < items.Length; i++)
        {
            if (Member(items[i].TrimStart(' '), first: i == 0, last: i == items.Length - 1) is not { } member)
            {
                return null;
            }

            members.Add(member);
        }

        return new EdtfSet(all, members);
    }

    private static Edtf? Member(string item, bool first, bool last)
    {
        var dots = item.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
        {
            return EdtfDateParser.Parse(item);
        }

        var (before, after) = (item[..dots], item[(dots + 2)..]);
        var (start, end) = (EdtfDateParser.Parse(before), EdtfDateParser.Parse(after));
        var opens = before.Length == 0 && first && end is not null;
        var closes = after.Length == 0 && last && start is not null;
        return opens || closes || (start is not null && end is not null && Follows(start, end))
            ? new EdtfInterval(start, start is null ? EdtfEnd.Open : EdtfEnd.Date, end, end is null ? EdtfEnd.Open : EdtfEnd.Date)
            : null;
    }
}
