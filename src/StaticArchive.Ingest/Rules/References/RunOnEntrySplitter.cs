using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.References;

/// <summary>
/// Parts entries that run on in one paragraph, where each opens in the same way and they stand in order:
/// <c>Amery, P. (2015) Branches. London: Civic. Boyle, R. (2016) Roots. London: Civic.</c> Where that is not sure they
/// stay together.
/// </summary>
internal static class RunOnEntrySplitter
{
    private const int LongestFamilyName = 40;
    private const int LongestNames = 250;
    private const int ShortestEntry = 12;

    /// <summary>The entries of a draft: mostly one.</summary>
    public static IEnumerable<Draft> Split(Draft entry)
    {
        var text = entry.Text;
        var opening = ReferenceOpening.Match(text);
        if (!opening.IsMatch || !StartsWithInitials(text) || opening.YearEnd >= text.Length)
        {
            return [entry];
        }

        var starts = FindStarts(text, opening.YearEnd);
        return starts.Count == 1
            ? [entry]
            : starts.Select(
                (start, k) =>
                {
                    var part = entry.Content.Slice(new Span(start, k + 1 < starts.Count ? starts[k + 1] : text.Length));
                    return k == 0 ? entry.WithContent(part) : entry.WithContentBelow(part) with { Key = null };
                }
            );
    }

    private static List<int> FindStarts(string text, int yearEnd)
    {
        var starts = new List<int> { 0 };
        var close = text[yearEnd];
        var key = Folding.ToKey(text[..Math.Min(text.Length, LongestFamilyName)]);
        var at = text.IndexOf(". ", Math.Min(yearEnd + ShortestEntry, text.Length), StringComparison.Ordinal);
        while (at >= 0)
        {
            var start = at + 2;
            var next = start;
            if (EndsSentence(text, at) && MatchOpening(text, start, close) is var end and > 0)
            {
                var nextKey = Folding.ToKey(text.AsSpan(start, Math.Min(text.Length - start, LongestFamilyName)));
                if (string.CompareOrdinal(key, nextKey) <= 0)
                {
                    starts.Add(start);
                    (key, next) = (nextKey, Math.Min(end + ShortestEntry, text.Length));
                }
            }

            at = text.IndexOf(". ", next, StringComparison.Ordinal);
        }

        return starts;
    }

    /// <summary>
    /// Offset behind the year of an entry that opens here: surname, initials, and a year closed like that of the first;
    /// 0 for none.
    /// </summary>
    private static int MatchOpening(string text, int start, char close)
    {
        var rest = text.AsSpan(start, Math.Min(text.Length - start, LongestNames));
        if (!StartsWithInitials(rest))
        {
            return 0;
        }

        var opening = ReferenceOpening.Match(rest);
        return opening.IsMatch && opening.IsPerson && opening.YearEnd < rest.Length && rest[opening.YearEnd] == close
            ? start + opening.YearEnd
            : 0;
    }

    /// <summary><c>Boyle, R.</c>, <c>de la Cruz, M.-J.</c></summary>
    private static bool StartsWithInitials(ReadOnlySpan<char> text)
    {
        var comma = text[..Math.Min(text.Length, LongestFamilyName)].IndexOf(',');
        return comma > 1
            && comma + 3 < text.Length
            && !text[..comma].ContainsAny('.', ':', '(')
            && text[comma + 1] == ' '
            && char.IsUpper(text[comma + 2])
            && text[comma + 3] == '.'
            && (char.IsUpper(text[0]) || ReferenceNameScanner.StartsWithParticle(text));
    }

    /// <summary>Whether a stop ends more than an initial or <c>eds.</c></summary>
    private static bool EndsSentence(string text, int stop)
    {
        var start = stop;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return stop - start is 0 or > 2 && text.AsSpan(start, stop - start) is not ("eds" or "Eds" or "vol" or "Vol");
    }
}
