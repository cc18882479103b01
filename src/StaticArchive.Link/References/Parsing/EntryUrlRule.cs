using System.Buffers;
using StaticArchive.Model;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// The address of the work on the web, with the words that lead to it: <c>Available at: http://…</c>, <c>viewed 10
/// April 2016, from http://…</c>, <c>Available online via www.…</c>.
/// </summary>
internal static class EntryUrlRule
{
    private static readonly SearchValues<string> UrlPrefixes = SearchValues.Create(
        ["http://", "https://", "ftp://", "www."],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly string[] LeadingPhrases =
    [
        "available online at",
        "available online via",
        "available from",
        "available via",
        "available at",
        "available in",
        "available",
        "disponível em",
        "disponible en",
        "disponible sur",
        "disponibile su",
        "disponibile all'indirizzo",
        "verfügbar unter",
        "режим доступа",
        "retrieved from",
        "accessed at",
        "accessed from",
        "online at",
        "online",
        "url",
        "from",
        "at",
        "via",
        "see",
        "web",
    ];

    /// <summary>Reads the first address; all others are blanked out as well.</summary>
    public static EntryParseState Apply(EntryParseState entry)
    {
        for (var at = FindStart(entry.Remainder, 0); at >= 0; at = FindStart(entry.Remainder, at))
        {
            var end = FindBrokenEnd(entry.Remainder, FindEnd(entry.Remainder, at));
            var address = entry.Remainder[at..end].Replace(" ", "", StringComparison.Ordinal);
            var start = FindLeadStart(entry.Remainder, at);
            entry = entry.Consume(new Span(start, EntryScanner.Skip(entry.Remainder, end, ">])"))) with
            {
                Item = entry.Item with { Url = entry.Item.Url ?? address },
            };
        }

        return entry;
    }

    private static int FindStart(string text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            var found = text.AsSpan(at).IndexOfAny(UrlPrefixes);
            at += found;
            if (found < 0 || at == 0 || !char.IsLetterOrDigit(text[at - 1]))
            {
                return found < 0 ? -1 : at;
            }
        }

        return -1;
    }

    private static int FindEnd(string text, int at)
    {
        var end = at;
        while (
            end < text.Length
            && !char.IsWhiteSpace(text[end])
            && text[end] is not ('<' or '>' or '"' or '”' or '’' or '[' or ']' or '{' or '}')
        )
        {
            end++;
        }

        while (
            end > at + 4
            && (
                text[end - 1] is '.' or ',' or ';' or ':'
                || (text[end - 1] == ')' && !text.AsSpan(at, end - at).Contains('('))
            )
        )
        {
            end--;
        }

        return end;
    }

    /// <summary>
    /// <c>http://x.example/2014/ report_2015-final.pdf</c>: an address that a line has broken behind one of its own
    /// signs goes on where the next word has such signs inside.
    /// </summary>
    private static int FindBrokenEnd(string text, int end)
    {
        while (end + 2 < text.Length && text[end] == ' ' && text[end - 1] is '/' or '-' or '_' or '=' or '?' or '&')
        {
            var next = FindEnd(text, end + 1);
            var word = text.AsSpan(end + 1, next - end - 1);
            var inner = word.Length > 2 ? word[1..^1].IndexOfAny("./_-=%#") : -1;
            if (inner < 0 || !(char.IsLower(word[0]) || char.IsAsciiDigit(word[0])) || !HasLetter(word))
            {
                break;
            }

            end = next;
        }

        return end;
    }

    private static bool HasLetter(ReadOnlySpan<char> word) => word.ContainsAnyInRange('a', 'z');

    /// <summary>Where the words that lead to an address begin: <c>Available at: &lt;</c>.</summary>
    private static int FindLeadStart(string text, int at)
    {
        var start = EntryScanner.SkipBack(text, at, " :<");
        foreach (var lead in LeadingPhrases)
        {
            if (
                text.AsSpan(0, start).EndsWith(lead, StringComparison.OrdinalIgnoreCase)
                && (start == lead.Length || !char.IsLetterOrDigit(text[start - lead.Length - 1]))
            )
            {
                return IncludeOpeningBracket(text, start - lead.Length);
            }
        }

        return IncludeOpeningBracket(text, start);
    }

    private static int IncludeOpeningBracket(string text, int start) =>
        start > 0 && text[start - 1] is '[' or '(' ? start - 1 : start;
}
