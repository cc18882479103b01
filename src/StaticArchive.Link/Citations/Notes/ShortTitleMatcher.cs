using StaticArchive.Model.Text;

namespace StaticArchive.Link.Citations.Notes;

/// <summary>
/// Matches the words of a short title with those of titles: <c>History</c> and <c>Kitchen</c> of <c>A History of the
/// School Kitchen</c>. The works with the longest match are kept.
/// </summary>
internal static class ShortTitleMatcher
{
    private const int MinLettersWithin = 4;
    private const int MaxCompared = 64;

    /// <summary>The works that fit best and where the title ends; null where none fits.</summary>
    public static TitleMatch? Match(string text, int start, int end, IReadOnlyList<KnownWork> works)
    {
        var best = new TitleMatch(start, 0, []);
        foreach (var work in works.Take(MaxCompared))
        {
            for (var from = 0; from < work.Title.Count; from++)
            {
                var match = MatchFrom(text, start, end, work.Title.Skip(from));
                if (match.Words == 0 || match.Words < best.Words || (from > 0 && !IsTelling(work, from, match.Words)))
                {
                    continue;
                }

                best =
                    match.Words > best.Words
                        ? match with
                        {
                            Works = [work],
                        }
                        : best with
                        {
                            Works = [.. best.Works, work],
                        };
            }
        }

        return best.Words == 0 ? null : best;
    }

    /// <summary>The same, with titles given from their first word on.</summary>
    public static TitleMatch? MatchBeginning(string text, int start, int end, IReadOnlyList<KnownWork> works)
    {
        var matches = works
            .Take(MaxCompared)
            .Select(work => MatchFrom(text, start, end, work.Title) with { Works = [work] })
            .ToList();
        var most = matches.Max(match => match.Words);
        var best = matches.FindAll(match => match.Words == most);
        return most == 0 ? null : best[0] with { Works = [.. best.SelectMany(match => match.Works)] };
    }

    /// <summary>Words from the middle of a title: one of them has to be longer than <c>the</c>.</summary>
    private static bool IsTelling(KnownWork work, int from, int words) =>
        work.Title.Skip(from).Take(words).Any(word => word.Length >= MinLettersWithin);

    private static TitleMatch MatchFrom(string text, int start, int end, IEnumerable<string> title)
    {
        var (at, stop, words, whole) = (start, start, 0, 0);
        foreach (var word in title)
        {
            while (at < end && !WordTokenizer.IsWordChar(text[at]))
            {
                at++;
            }

            var from = at;
            while (at < end && WordTokenizer.IsWordChar(text[at]))
            {
                at++;
            }

            if (from == at || Folding.ToKey(text.AsSpan(from, at - from)) != word)
            {
                break;
            }

            words++;
            (stop, whole) = IsDelimited(text, at, end) ? (at, words) : (stop, whole);
        }

        return new TitleMatch(stop, whole, []);
    }

    private static bool IsDelimited(string text, int at, int end)
    {
        while (at < end && text[at] is '*' or ' ')
        {
            at++;
        }

        return at >= end
            || ",.;:)(’”\"'?![–".Contains(text[at], StringComparison.Ordinal)
            || char.IsAsciiDigit(text[at]);
    }

    /// <summary>A title in a text.</summary>
    /// <param name="End">Offset behind it.</param>
    /// <param name="Words">Number of words.</param>
    /// <param name="Works">The works that have it.</param>
    internal sealed record TitleMatch(int End, int Words, IReadOnlyList<KnownWork> Works);
}
