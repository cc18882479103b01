namespace StaticArchive.Ingest.Formats.Pdf.Layout.Repetition;

/// <summary>
/// Finds the numbers that are printed on pages: those in heads and feet that go on with the pages, in figures or as
/// roman numerals.
/// </summary>
internal static class PageNumberFinder
{
    private const int MinPages = 2;

    /// <summary>The labels by the indexes of the pages.</summary>
    public static IReadOnlyDictionary<int, string> Find(ILookup<int, CoarseLine> running)
    {
        SortedDictionary<int, string> labels = [];
        foreach (var number in Group(running.SelectMany(page => page)).SelectMany(group => group))
        {
            labels.TryAdd(number.Page, number.Label);
        }

        return labels;
    }

    /// <summary>By how much the numbers are above the indexes of their pages: one for each numbering.</summary>
    public static IReadOnlySet<int> FindOffsets(IEnumerable<CoarseLine> running) =>
        Group(running).Select(group => group.Key).ToHashSet();

    /// <summary>The numbers that go on over at least two pages, the longest such series first.</summary>
    private static IEnumerable<IGrouping<int, PrintedNumber>> Group(IEnumerable<CoarseLine> running) =>
        running
            .SelectMany(Parse)
            .GroupBy(number => number.Offset)
            .Where(group => group.Select(number => number.Page).Distinct().Count() >= MinPages)
            .OrderByDescending(group => group.Count());

    private static IEnumerable<PrintedNumber> Parse(CoarseLine line) =>
        line.Line.Words.Select(word => Parse(line.Page, word.Text)).OfType<PrintedNumber>();

    private static PrintedNumber? Parse(int page, string text)
    {
        var number = RunningKey.ParseNumber(text);
        char[] around = ['-', '–', '—', '|', '[', ']', '(', ')', '.', '•', '·'];
        return number == 0 ? null : new PrintedNumber(page, text.Trim(around), number - page);
    }

    private sealed record PrintedNumber(int Page, string Label, int Offset);
}
