using StaticArchive.Ingest.Recognition;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.References;

/// <summary>
/// Finds where each entry of a list begins, whether entries are separated by bullets, by blank lines, by line ends or,
/// hard-wrapped, by nothing but how they open. An entry begins only when the one before has its year and has not
/// stopped in mid-phrase.
/// </summary>
internal static class ReferenceSegmenter
{
    private const int Lookahead = 9;

    /// <summary>
    /// Of a hundred lines, how many open as entries where each line is one: a wrapped list has two or three lines an
    /// entry.
    /// </summary>
    private const int UnwrappedShare = 85;

    /// <summary>Words after which an entry continues in the next line.</summary>
    private static readonly HashSet<string> NonFinalWords = WordList.ParseSet(
        "and of the in In for to on & a an with by from at et de pp. vol. no. eds"
    );

    /// <summary>Indexes of the lines that begin an entry, in order; the first line always does.</summary>
    public static IReadOnlyList<int> FindStarts(IReadOnlyList<ReferenceLine> lines)
    {
        var openings = lines.Select((_, i) => MatchOpening(lines, i)).ToList();
        var undated = FindUndated(lines, openings);
        var ordered = AlphabeticalOrderDetector.FindEntries(lines);
        var isUnwrapped = openings.Count(opening => opening.IsMatch) * 100 >= lines.Count * UnwrappedShare;
        var starts = new List<int> { 0 };
        for (var i = 1; i < lines.Count; i++)
        {
            if (
                IsStart(lines, openings, starts[^1], i)
                || (ordered[i] && !EndsMidClause(lines[i - 1].Content.Text))
                || (
                    (undated[i] || (isUnwrapped && SentenceBoundaryDetector.StartsSentence(lines[i].Content.Text)))
                    && !EndsMidClause(lines[i - 1].Content.Text)
                    && !SentenceBoundaryDetector.IsUnterminated(lines[i - 1].Content.Text)
                )
            )
            {
                starts.Add(i);
            }
        }

        return RemoveFalseStarts(lines, openings, starts);
    }

    /// <summary>
    /// Lines that open as entries with the year at the end do; none in a list that has the year behind the names.
    /// </summary>
    private static bool[] FindUndated(IReadOnlyList<ReferenceLine> lines, List<ReferenceOpening> openings)
    {
        var found = lines.Select(line => UndatedReferenceDetector.IsReferenceStart(line.Content.Text)).ToArray();
        var dated = openings.Count(opening => opening.IsMatch);
        return found.Count(one => one) > dated ? found : new bool[lines.Count];
    }

    private static bool IsStart(IReadOnlyList<ReferenceLine> lines, List<ReferenceOpening> openings, int current, int i)
    {
        var line = lines[i];
        if (line.IsListItem)
        {
            // The second half of a range of pages, and the number of a part, look like numbers of items: 3-⏎19. doi:
            return !char.IsDigit(line.Content.Text[0])
                || !SentenceBoundaryDetector.IsUnterminated(lines[i - 1].Content.Text);
        }

        var waitsForYear = openings[current].IsMatch && openings[current].YearEnd > LengthBetween(lines, current, i);
        if (waitsForYear)
        {
            return false;
        }

        var above = lines[i - 1].Content.Text;
        return IsSameAuthorDash(line.Content.Text)
            || (
                openings[i].IsMatch
                    ? OpensEntry(line, openings[i], above)
                    : line.IsBlockStart && OpensUnmatched(line, openings[current], above)
            );
    }

    /// <summary>
    /// A small letter continues the entry above, unless it is the particle of a name: <c>van der Linde, K., …</c>;
    /// and so does what stands below a place, <c>London:</c>, where a page ends.
    /// </summary>
    private static bool OpensEntry(ReferenceLine line, ReferenceOpening opening, string above) =>
        line.IsBlockStart
            ? above[^1] != ':' && (opening.IsPerson || !SentenceBoundaryDetector.StartsMidSentence(line.Content.Text))
            : !EndsMidClause(above);

    /// <summary>
    /// A block that does not open as an entry is one all the same where the text above has ended: with a stop, a page
    /// number, <c>1998)</c>; or where nothing above opened as an entry.
    /// </summary>
    private static bool OpensUnmatched(ReferenceLine line, ReferenceOpening current, string above) =>
        SentenceBoundaryDetector.StartsSentence(line.Content.Text)
        && !SentenceBoundaryDetector.EndsMidClause(above)
        && above[^1] != ':'
        && (
            !SentenceBoundaryDetector.IsUnterminated(above)
            || !current.IsMatch
            || EndsWithNumber(above)
            || IsAddress(above[(above.LastIndexOf(' ') + 1)..])
        );

    private static bool EndsWithNumber(string text) =>
        char.IsDigit(text[^1]) || (text.Length > 5 && text[^1] == ')' && char.IsDigit(text[^2]));

    /// <summary>Whether an entry goes on below: after a comma, <c>London:</c>, <c>vol.</c>, <c>and</c>.</summary>
    public static bool EndsMidClause(string text)
    {
        var word = text[(text.LastIndexOf(' ') + 1)..];
        if (
            text[^1] is ',' or '&' or ';' or '(' or ':'
            || (text[^1] is '-' or '–' or '/' && !IsAddress(word))
            || text.EndsWith("doi:", StringComparison.OrdinalIgnoreCase)
        )
        {
            return true;
        }

        return NonFinalWords.Contains(word);
    }

    private static bool IsAddress(string word) =>
        word.Contains("://", StringComparison.Ordinal) || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    /// <summary>A dash or underscores in place of the names of the entry above.</summary>
    public static bool IsSameAuthorDash(string text) =>
        text.StartsWith("———", StringComparison.Ordinal)
        || text.StartsWith("---", StringComparison.Ordinal)
        || text.StartsWith("___", StringComparison.Ordinal)
        || text.StartsWith("——", StringComparison.Ordinal)
        || text.StartsWith("—,", StringComparison.Ordinal)
        || text.StartsWith("—.", StringComparison.Ordinal);

    private static ReferenceOpening MatchOpening(IReadOnlyList<ReferenceLine> lines, int i)
    {
        if (i + 1 == lines.Count || lines[i + 1].IsBlockStart)
        {
            return ReferenceOpening.Match(lines[i].Content.Text);
        }

        var text = string.Join(
            ' ',
            lines
                .Skip(i)
                .Take(Lookahead)
                .TakeWhile((line, k) => k == 0 || !line.IsBlockStart)
                .Select(line => line.Content.Text)
        );
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
    /// Lists stand in the order of the alphabet. A start in the middle of a block that opens with no person's name and
    /// breaks the order on both sides is a line of a title: <c>Wheat Genetics 2010. …</c>
    /// </summary>
    private static List<int> RemoveFalseStarts(
        IReadOnlyList<ReferenceLine> lines,
        List<ReferenceOpening> openings,
        List<int> starts
    )
    {
        var keys = starts.Select(i => Folding.ToKey(lines[i].Content.Text)).ToList();
        var ordered = Enumerable
            .Range(1, Math.Max(0, starts.Count - 1))
            .Count(k => string.CompareOrdinal(keys[k - 1], keys[k]) <= 0);
        if (starts.Count < 6 || ordered * 10 < (starts.Count - 1) * 7)
        {
            return starts;
        }

        return
        [
            .. starts.Where(
                (start, k) =>
                    k == 0
                    || lines[start].IsBlockStart
                    || lines[start].IsListItem
                    || openings[start].IsPerson
                    || IsSameAuthorDash(lines[start].Content.Text)
                    || IsInOrder(keys, k)
                    || IsNearNeighbour(keys, k)
            ),
        ];
    }

    /// <summary>
    /// The same first letter as a neighbour: lists are not ordered to the last letter, and an apostrophe or a small
    /// word counts differently.
    /// </summary>
    private static bool IsNearNeighbour(List<string> keys, int k) =>
        keys[k].Length > 0
        && (
            (keys[k - 1].Length > 0 && keys[k - 1][0] == keys[k][0])
            || (k + 1 < keys.Count && keys[k + 1].Length > 0 && keys[k + 1][0] == keys[k][0])
        );

    private static bool IsInOrder(List<string> keys, int k) =>
        string.CompareOrdinal(keys[k - 1], keys[k]) <= 0
        && (k + 1 == keys.Count || string.CompareOrdinal(keys[k], keys[k + 1]) <= 0);
}
