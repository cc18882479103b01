using System.Buffers;
using StaticArchive.Documents;

namespace StaticArchive.Link.References.Entries;

/// <summary>
/// Where the work is on the web, with the words that lead there: <c>Available at: http://…</c>, <c>viewed 10 April 2016, from
/// http://…</c>, <c>Available online via www.…</c>.
/// </summary>
internal static class EntryAddress
{
    private static readonly SearchValues<string> Starts = SearchValues.Create(["http://", "https://", "ftp://", "www."], StringComparison.OrdinalIgnoreCase);

    private static readonly string[] Leads =
    [
        "available online at", "available online via", "available from", "available via", "available at", "available in", "available", "retrieved from", "accessed at", "accessed from", "online at", "online", "url", "from", "at", "via", "see", "web",
    ];

    /// <summary>Reads the first address; others are blanked out.</summary>
    public static Entry Read(Entry entry)
    {
        for (var at = Find(entry.Rest, 0); at >= 0; at = Find(entry.Rest, at))
        {
            var end = End(entry.Rest, at);
            var address = entry.Rest[at..end];
            var start = LeadStart(entry.Rest, at);
            entry = entry.Without(new Span(start, Closing(entry.Rest, end))) with { Item = entry.Item with { Url = entry.Item.Url ?? address } };
        }

        return entry;
    }

    private static int Find(string text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            var found = text.AsSpan(at).IndexOfAny(Starts);
            at += found;
            if (found < 0 || at == 0 || !char.IsLetterOrDigit(text[at - 1]))
            {
                return found < 0 ? -1 : at;
            }
        }

        return -1;
    }

    private static int End(string text, int at)
    {
        var end = at;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('<' or '>' or '"' or '”' or '’' or '[' or ']' or '{' or '}'))
        {
            end++;
        }

        while (end > at + 4 && (text[end - 1] is '.' or ',' or ';' or ':' || (text[end - 1] == ')' && !text.AsSpan(at, end - at).Contains('('))))
        {
            end--;
        }

        return end;
    }

    private static int Closing(string text, int end)
    {
        while (end < text.Length && text[end] is '>' or ']' or ')')
        {
            end++;
        }

        return end;
    }

    /// <summary>Goes back over <c>Available at: &lt;</c> and the like.</summary>
    private static int LeadStart(string text, int at)
    {
        var start = Back(text, at);
        foreach (var lead in Leads)
        {
            if (text.AsSpan(0, start).EndsWith(lead, StringComparison.OrdinalIgnoreCase) && (start == lead.Length || !char.IsLetterOrDigit(text[start - lead.Length - 1])))
            {
                return Opening(text, start - lead.Length);
            }
        }

        return Opening(text, start);
    }

    private static int Back(string text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or ':' or '<')
        {
            at--;
        }

        return at;
    }

    private static int Opening(string text, int start) => start > 0 && text[start - 1] is '[' or '(' ? start - 1 : start;
}
