using StaticArchive.Text;

namespace StaticArchive.Ingest.Cleaning;

/// <summary>A line of a reference list.</summary>
/// <param name="Content">Its words.</param>
/// <param name="BeginsBlock">Whether a blank line or a bullet stands above it.</param>
/// <param name="IsItem">Whether a bullet or number begins it.</param>
/// <param name="Block">Which block of the list it belongs to.</param>
internal sealed record ReferenceLine(MappedText Content, bool BeginsBlock, bool IsItem, int Block);

/// <summary>
/// Finds where each entry of a list begins, whether entries are parted by bullets, by blank lines, by line ends or, hard-wrapped,
/// by nothing but how they open. An entry begins only when the one before has its year and has not stopped in mid-phrase.
/// </summary>
internal static class ReferenceSplitter
{
    private const int Lookahead = 9;

    /// <summary>Of a hundred lines, how many open as entries where each line is one: a wrapped list has two or three lines an entry.</summary>
    private const int UnwrappedShare = 85;

    /// <summary>Indexes of the lines that begin an entry, in order; the first line always does.</summary>
    public static IReadOnlyList<int> Starts(IReadOnlyList<ReferenceLine> lines)
    {
        var openings = lines.Select((_, i) => Opening(lines, i)).ToList();
        var undated = Undated(lines, openings);
        var isUnwrapped = openings.Count(opening => opening.Matches) * 100 >= lines.Count * UnwrappedShare;
        var starts = new List<int> { 0 };
        for (var i = 1; i < lines.Count; i++)
        {
            if (Begins(lines, openings, starts[^1], i) || ((undated[i] || (isUnwrapped && Sentences.BeginsAnew(lines[i].Content.Text))) && !StopsShort(lines[i - 1].Content.Text) && !Sentences.IsOpen(lines[i - 1].Content.Text)))
            {
                starts.Add(i);
            }
        }

        return WithoutStrays(lines, openings, starts);
    }

    /// <summary>Lines that open as entries with the year at the end do; none in a list that has the year behind the names.</summary>
    private static bool[] Undated(IReadOnlyList<ReferenceLine> lines, List<ReferenceOpening> openings)
    {
        var found = lines.Select(line => UndatedOpening.Matches(line.Content.Text)).ToArray();
        var dated = openings.Count(opening => opening.Matches);
        return found.Count(one => one) > dated ? found : new bool[lines.Count];
    }

    private static bool Begins(IReadOnlyList<ReferenceLine> lines, List<ReferenceOpening> openings, int current, int i)
    {
        var line = lines[i];
        if (line.IsItem)
        {
            return true;
        }

        var waitsForYear = openings[current].Matches && openings[current].YearEnd > LengthBetween(lines, current, i);
        if (waitsForYear)
        {
            return false;
        }

        var above = lines[i - 1].Content.Text;
        if (IsSameAuthorDash(line.Content.Text))
        {
            return true;
        }

        if (openings[i].Matches)
        {
            // A small letter goes on with the entry above, unless it is the particle of a name: "van der Linde, K., …".
            return line.BeginsBlock ? openings[i].IsPerson || !Sentences.Continues(line.Content.Text) : !StopsShort(above);
        }

        return line.BeginsBlock && Sentences.BeginsAnew(line.Content.Text) && !Sentences.StopsShort(above) && (!Sentences.IsOpen(above) || !openings[current].Matches || char.IsDigit(above[^1]) || (above.Length > 5 && above[^1] == ')' && char.IsDigit(above[^2])));
    }

    private static bool StopsShort(string text)
    {
        var word = text[(text.LastIndexOf(' ') + 1)..];
        var isAddress = word.Contains("://", StringComparison.Ordinal) || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
        if (text[^1] is ',' or '&' or ';' or '(' || (text[^1] is '-' or '–' or '/' && !isAddress) || text.EndsWith("doi:", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        return word is "and" or "of" or "the" or "in" or "In" or "for" or "to" or "on" or "&" or "a" or "an" or "with" or "by" or "from" or "at" or "et" or "de" or "pp." or "vol." or "no." or "eds";
    }

    /// <summary>A dash or underscores in place of the names of the entry above.</summary>
    private static bool IsSameAuthorDash(string text) =>
        text.StartsWith("———", StringComparison.Ordinal) || text.StartsWith("---", StringComparison.Ordinal) || text.StartsWith("___", StringComparison.Ordinal) || text.StartsWith("——", StringComparison.Ordinal);

    private static ReferenceOpening Opening(IReadOnlyList<ReferenceLine> lines, int i)
    {
        if (i + 1 == lines.Count || lines[i + 1].BeginsBlock)
        {
            return ReferenceOpening.Match(lines[i].Content.Text);
        }

        var text = string.Join(' ', lines.Skip(i).Take(Lookahead).TakeWhile((line, k) => k == 0 || !line.BeginsBlock).Select(line => line.Content.Text));
        return ReferenceOpening.Match(text);
    }

    private static int LengthBetween(IReadOnlyList<ReferenceLine> lines, int from, int to)
    {
        var length = 0;
        for (var i = from; i < to; i++)
        {
            length += lines[i].Content.Text.Length + 1;
        }

        return length;
    }

    /// <summary>
    /// Lists stand in the order of the alphabet. A start in the middle of a block that opens with no person's name and breaks
    /// the order on both sides is a line of a title: <c>Wheat Genetics 2010. …</c>
    /// </summary>
    private static List<int> WithoutStrays(IReadOnlyList<ReferenceLine> lines, List<ReferenceOpening> openings, List<int> starts)
    {
        var keys = starts.Select(i => Folding.Key(lines[i].Content.Text)).ToList();
        var ordered = Enumerable.Range(1, Math.Max(0, starts.Count - 1)).Count(k => string.CompareOrdinal(keys[k - 1], keys[k]) <= 0);
        if (starts.Count < 6 || ordered * 10 < (starts.Count - 1) * 7)
        {
            return starts;
        }

        return [.. starts.Where((start, k) => k == 0 || lines[start].BeginsBlock || lines[start].IsItem || openings[start].IsPerson || IsSameAuthorDash(lines[start].Content.Text) || InOrder(keys, k) || IsNearby(keys, k))];
    }

    /// <summary>The same first letter as a neighbour: lists are not ordered to the last letter, and an apostrophe or a small word counts differently.</summary>
    private static bool IsNearby(List<string> keys, int k) =>
        keys[k].Length > 0 && ((keys[k - 1].Length > 0 && keys[k - 1][0] == keys[k][0]) || (k + 1 < keys.Count && keys[k + 1].Length > 0 && keys[k + 1][0] == keys[k][0]));

    private static bool InOrder(List<string> keys, int k) =>
        string.CompareOrdinal(keys[k - 1], keys[k]) <= 0 && (k + 1 == keys.Count || string.CompareOrdinal(keys[k], keys[k + 1]) <= 0);
}
