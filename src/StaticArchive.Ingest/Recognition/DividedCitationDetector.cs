using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Ingest.Recognition;

/// <summary>
/// Tells whether two blocks are the halves of an author-year citation: <c>… as was found (Field and</c> / <c>Peck
/// 2003) in</c>, <c>… and Field &amp;</c> / <c>Peck (2003) found</c>, <c>… by Field et al.</c> / <c>(2003)</c>.
/// </summary>
internal static class DividedCitationDetector
{
    private const string Brackets = "()[]";
    private const int MaxFirstHalf = 240;
    private const int MaxSecondHalf = 120;
    private const int MaxNames = 60;

    /// <summary>Whether the first ends within a citation and the second begins with the rest of it.</summary>
    public static bool IsDivided(string first, string rest) =>
        IsWithinBracket(first, rest) || IsWithinNames(first, rest);

    /// <summary>
    /// A bracket that opens above and closes below; capitals before a year stand within it, and no sentence ends.
    /// </summary>
    private static bool IsWithinBracket(string first, string rest)
    {
        var tail = first.AsSpan(Math.Max(0, first.Length - MaxFirstHalf));
        var open = tail.LastIndexOfAny(Brackets);
        var head = rest.AsSpan(0, Math.Min(rest.Length, MaxSecondHalf));
        var close = head.IndexOfAny(Brackets);
        if (open < 0 || tail[open] is ')' or ']' || close <= 0 || head[close] is '(' or '[')
        {
            return false;
        }

        var above = tail[(open + 1)..];
        var below = head[..close];
        return HasCapital(above) && (HasYear(below) || (HasYear(above) && CitationGoesOn(above)));
    }

    /// <summary>
    /// Behind a year the citation goes on where a sign says so: <c>(Field 2003;</c>, <c>(Field 2003,</c>.
    /// </summary>
    private static bool CitationGoesOn(ReadOnlySpan<char> above) => above.TrimEnd() is [.., ';' or ',' or ':' or '&'];

    /// <summary>
    /// <c>… by Field &amp;</c> / <c>Peck (2003)</c>, <c>… by Field</c> / <c>et al. (2003)</c>, <c>… by Field
    /// et</c> / <c>al. 2003</c>
    /// </summary>
    private static bool IsWithinNames(string first, string rest)
    {
        var head = rest.AsSpan(0, Math.Min(rest.Length, MaxNames));
        var isOpen =
            first.EndsWith(" &", StringComparison.Ordinal)
            || first.EndsWith(" et al.", StringComparison.Ordinal)
            || first.EndsWith(" et al", StringComparison.Ordinal);
        return ((isOpen || head.StartsWith("et al") || head.StartsWith("al.")) && HasYear(head))
            || (EndsInName(first) && IsBracketedYear(rest));
    }

    /// <summary><c>… as Lorne</c></summary>
    private static bool EndsInName(string first)
    {
        var blank = first.LastIndexOf(' ');
        return blank > 0
            && blank + 2 < first.Length
            && char.IsUpper(first[blank + 1])
            && char.IsLower(first[^1])
            && char.IsLetter(first[blank - 1]);
    }

    /// <summary><c>(2008) says</c></summary>
    private static bool IsBracketedYear(string rest) =>
        rest is ['(' or '[', '1' or '2', ..]
        && YearToken.ParseAt(rest, 1) is { } year
        && year.End < rest.Length
        && rest[year.End] is ')' or ']' or ',' or ';' or ':';

    private static bool HasCapital(ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            if (char.IsUpper(unit))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasYear(ReadOnlySpan<char> text)
    {
        var words = text.ToString();
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at] is '1' or '2' && YearToken.ParseAt(words, at) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
