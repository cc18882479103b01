using StaticArchive.Model;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// A DOI: <c>doi: 10.1093/jxb/ery186</c>, <c>https://doi.org/10.1130/GES02455.1</c>, or the number alone.
/// </summary>
internal static class EntryDoiRule
{
    private static readonly string[] Prefixes =
    [
        "https://",
        "http://",
        "dx.doi.org/",
        "www.doi.org/",
        "doi.org/",
        "DOI:",
        "doi:",
        "Doi:",
        "DOI",
        "doi",
    ];

    private static readonly string[] SitePages = ["/abstract", "/full", "/pdf", "/epdf", "/meta"];

    /// <summary>Reads the DOI and the label or resolver in front of it.</summary>
    public static EntryParseState Apply(EntryParseState entry)
    {
        var text = entry.Remainder;
        for (
            var at = text.IndexOf("10.", StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf("10.", at + 1, StringComparison.Ordinal)
        )
        {
            if (IsDoi(text, at))
            {
                var end = FindEnd(text, at);
                return entry.Consume(IncludeBrackets(text, new Span(FindStart(text, at), SkipSitePage(text, end)))) with
                {
                    Item = entry.Item with { Doi = text[at..end].Replace(" ", "", StringComparison.Ordinal) },
                };
            }
        }

        return entry;
    }

    /// <summary>A registrant of four digits or more, a slash, a suffix.</summary>
    private static bool IsDoi(string text, int at)
    {
        if (at > 0 && (char.IsAsciiDigit(text[at - 1]) || text[at - 1] == '.'))
        {
            return false;
        }

        var slash = at + 3;
        while (slash < text.Length && (char.IsAsciiDigit(text[slash]) || text[slash] == '.'))
        {
            slash++;
        }

        return slash - at >= 7 && slash + 1 < text.Length && text[slash] == '/' && !char.IsWhiteSpace(text[slash + 1]);
    }

    /// <summary>Behind the suffix, without the signs of the sentence and the page of the publisher's site.</summary>
    private static int FindEnd(string text, int at)
    {
        var end = FindRunEnd(text, at);
        if (
            end + 2 < text.Length
            && text[end] == ' '
            && text[end - 1] is '-' or '/'
            && char.IsAsciiDigit(text[end + 1])
        )
        {
            end = FindRunEnd(text, end + 1); // "10.9999/s0013- 7006(18)30208-2", broken by a line
        }

        while (end > at && text[end - 1] is '.' or ',' or ';' or ':')
        {
            end--;
        }

        foreach (var page in SitePages)
        {
            end -= text.AsSpan(at, end - at).EndsWith(page, StringComparison.Ordinal) ? page.Length : 0;
        }

        return end;
    }

    /// <summary>Behind the run of characters that can be in a DOI; a bracket that it does not open ends it.</summary>
    private static int FindRunEnd(string text, int at)
    {
        var depth = 0;
        for (var end = at; end < text.Length; end++)
        {
            depth += text[end] switch
            {
                '(' => 1,
                ')' => -1,
                _ => 0,
            };
            if (depth < 0 || char.IsWhiteSpace(text[end]) || text[end] is '"' or '”' or '>' or ']' or '}')
            {
                return end;
            }
        }

        return text.Length;
    }

    private static int FindStart(string text, int at)
    {
        var start = at;
        for (var moved = true; moved; )
        {
            moved = false;
            while (start > 0 && text[start - 1] is ' ' or '<' or '(' or '[' && HasPrefix(text, start - 1))
            {
                start--;
            }

            foreach (var prefix in Prefixes)
            {
                if (text.AsSpan(0, start).EndsWith(prefix, StringComparison.Ordinal))
                {
                    start -= prefix.Length;
                    moved = true;
                }
            }
        }

        return start;
    }

    /// <summary><c>&lt;https://doi.org/10.1234/x&gt;</c>, <c>(doi:10.1234/x)</c></summary>
    private static Span IncludeBrackets(string text, Span read) =>
        read.Start > 0
        && read.End < text.Length
        && text[read.Start - 1] is '<' or '(' or '['
        && text[read.End] is '>' or ')' or ']'
            ? new Span(read.Start - 1, read.End + 1)
            : read;

    /// <summary>Behind the page of the publisher's site that follows the DOI: <c>/full</c>.</summary>
    private static int SkipSitePage(string text, int end)
    {
        var page = Array.Find(SitePages, known => text.AsSpan(end).StartsWith(known, StringComparison.Ordinal));
        return end + (page?.Length ?? 0);
    }

    private static bool HasPrefix(string text, int end) =>
        Array.Exists(Prefixes, prefix => text.AsSpan(0, end).TrimEnd().EndsWith(prefix, StringComparison.Ordinal));
}
