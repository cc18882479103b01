using StaticArchive.Model;

namespace StaticArchive.Link.Citations;

/// <summary>Finds words behind an at sign that may be keys of records; in mail addresses they are not.</summary>
internal static class CitationKeyScanner
{
    /// <summary>Signs that stand within a key, but do not end one.</summary>
    private const string InnerSigns = ":.#$%&-+?<>~/_";

    /// <summary>So far a bracket may open before a key, in UTF-16 code units.</summary>
    private const int MaxBracketLength = 400;

    /// <summary>So long may the words before a key be: <c>see, for example,</c>.</summary>
    private const int MaxPrefixLength = 60;

    /// <summary>All of a document's running text, in order.</summary>
    public static IEnumerable<CitationKey> Scan(Document document)
    {
        var text = document.Text;
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var span = FindKey(text, at, out var key);
            if (
                key.Length > 0
                && (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
                && document.BlockAt(at)
                    is { Kind: not (BlockKind.Paratext or BlockKind.Metadata or BlockKind.Reference) } block
            )
            {
                yield return new CitationKey(key, span, block)
                {
                    IsInBrackets = StandsInBrackets(text, at, block.Span.Start) && EndsPart(text, span.End),
                    HasLocatorBehind = text.AsSpan(span.End).StartsWith(" [", StringComparison.Ordinal),
                };
            }
        }
    }

    /// <summary>
    /// Whether a bracket is open before an offset, and few words stand between it, or the last semicolon, and there.
    /// </summary>
    private static bool StandsInBrackets(string text, int at, int start)
    {
        var from = Math.Max(start, at - MaxBracketLength);
        var before = text.AsSpan(from, at - from);
        var open = before.LastIndexOf('[');
        if (open < 0 || before[open..].Contains(']'))
        {
            return false;
        }

        var words = before[(Math.Max(open, before.LastIndexOf(';')) + 1)..];
        return words.Length <= MaxPrefixLength && !words.ContainsAny('@', '.') || words.Trim() is "e.g." or "cf.";
    }

    /// <summary>A key in brackets ends at the bracket, or at a comma or semicolon, or at a locator in braces.</summary>
    private static bool EndsPart(string text, int end) =>
        end < text.Length
        && (text[end] is ']' or ',' or ';' || text.AsSpan(end).StartsWith(" {") || IsBeforeLocator(text, end));

    /// <summary><c>[@moss2015 p. 4]</c>, <c>[@moss2015 ch 2]</c>, <c>[@moss2015 and others]</c></summary>
    private static bool IsBeforeLocator(string text, int end) =>
        text[end] == ' ' && !LocatorParser.Parse(text, end, Math.Min(text.Length, end + MaxPrefixLength)).IsEmpty;

    /// <summary>The sign with the key behind it; a stop or colon at its end is the sentence's.</summary>
    private static Span FindKey(string text, int at, out string key)
    {
        var isBraced = at + 1 < text.Length && text[at + 1] == '{';
        var start = isBraced ? at + 2 : at + 1;
        var end = start;
        while (end < text.Length && IsKeyUnit(text[end]))
        {
            end++;
        }

        while (end > start && InnerSigns.Contains(text[end - 1], StringComparison.Ordinal) && text[end - 1] != '_')
        {
            end--;
        }

        key = text[start..end];
        return new Span(at, isBraced && end < text.Length && text[end] == '}' ? end + 1 : end);
    }

    private static bool IsKeyUnit(char unit) =>
        char.IsLetterOrDigit(unit) || InnerSigns.Contains(unit, StringComparison.Ordinal);
}
