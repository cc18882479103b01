using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Ingest.Rules.Boilerplate;

/// <summary>
/// Finds the lines within paragraphs that are heads or numbers of pages. A head comes back and stands in the middle of
/// sentences; a number belongs to a row of numbers, each with a page of lines before the next.
/// </summary>
/// <param name="drafts">The document.</param>
internal sealed class PageLineFinder(IReadOnlyList<Draft> drafts)
{
    private const int LongestHead = 100;
    private const int ShortestKey = 4;
    private const int FewestTimes = 3;
    private const int FrontLines = 12;
    private const int FewestLinesOfPage = 2;
    private const int MostPagesBetween = 2;

    private readonly List<PageLine> _lines = CollectLines(drafts);

    /// <summary>By index of the block, the numbers of such lines and what each is.</summary>
    public SortedDictionary<int, SortedDictionary<int, BlockNoteKind>> Find()
    {
        var found = new SortedDictionary<int, SortedDictionary<int, BlockNoteKind>>();
        if (!drafts.Any(draft => CanHoldPageLines(draft) && draft.Content.Breaks.Count > 0))
        {
            return found;
        }

        var numbers = FindNumbers();
        Mark(found, numbers, BlockNoteKind.PageNumber);
        Mark(found, FindHeads(numbers.ToHashSet()), BlockNoteKind.RunningHead);
        return found;
    }

    private static List<PageLine> CollectLines(IReadOnlyList<Draft> drafts) =>
        [
            .. drafts
                .Index()
                .Where(item => CanHoldPageLines(item.Item))
                .SelectMany(item =>
                    item.Item.Content.Lines().Select((line, i) => new PageLine(item.Index, i, line.Text))
                ),
        ];

    private static bool CanHoldPageLines(Draft draft) =>
        draft.Kind is BlockKind.Paragraph or BlockKind.ListItem && draft.Table is null;

    private void Mark(
        SortedDictionary<int, SortedDictionary<int, BlockNoteKind>> found,
        IEnumerable<int> places,
        BlockNoteKind kind
    )
    {
        foreach (var line in places.Select(i => _lines[i]).Where(line => drafts[line.Block].Content.Breaks.Count > 0))
        {
            if (!found.TryGetValue(line.Block, out var lines))
            {
                found[line.Block] = lines = [];
            }

            lines.TryAdd(line.Number, kind);
        }
    }

    /// <summary>
    /// Lines with a number alone that are sure to be a page's, or follow one another page by page; the numbers of
    /// paragraphs stand between sentences, those of pages in the middle of them.
    /// </summary>
    private List<int> FindNumbers()
    {
        var (numbers, run) = (new List<int>(), new List<int>());
        foreach (var i in Enumerable.Range(0, _lines.Count).Where(i => PageNumberParser.Parse(_lines[i].Text) > 0))
        {
            if (run.Count > 0 && !IsNextPage(run[^1], i))
            {
                numbers.AddRange(KeepPages(run));
                run.Clear();
            }

            run.Add(i);
        }

        numbers.AddRange(KeepPages(run));
        return numbers;
    }

    private IEnumerable<int> KeepPages(List<int> run)
    {
        var within = run.Count(i => i > 0 && SentenceBoundaryDetector.IsUnterminated(_lines[i - 1].Text));
        return run.Count > 1 && within * 2 >= run.Count
            ? [.. run]
            : run.Where(i => PageNumberParser.IsCertain(_lines[i].Text)).ToList();
    }

    private bool IsNextPage(int first, int second) =>
        second - first > FewestLinesOfPage
        && PageNumberParser.Parse(_lines[second].Text) - PageNumberParser.Parse(_lines[first].Text)
            is > 0
                and <= MostPagesBetween;

    private IEnumerable<int> FindHeads(HashSet<int> numbers) =>
        Enumerable
            .Range(0, _lines.Count)
            .Where(i => IsCandidate(_lines[i].Text))
            .GroupBy(i => GetKey(_lines[i].Text), StringComparer.Ordinal)
            .Where(group => IsHead([.. group], numbers))
            // At the top of the text the line may be the title or the names below it.
            .SelectMany(group =>
                group.Where((i, k) => k > 0 || i >= FrontLines || IsBeside(numbers, i) || InterruptsSentence(i))
            );

    /// <summary>Three times in the middle of a sentence, or twice beside a page number.</summary>
    private bool IsHead(List<int> places, HashSet<int> numbers)
    {
        var atNumber = places.Count(i => IsBeside(numbers, i));
        var within = places.Count(InterruptsSentence);
        return places.Count > 1
            && !places.Where((place, k) => k > 0 && place - places[k - 1] <= 1).Any()
            && (
                IsAtPageEdge(atNumber, places.Count)
                || (places.Count >= FewestTimes && within > 1 && within * 2 >= places.Count)
            );
    }

    private bool InterruptsSentence(int i) =>
        i > 0
        && i + 1 < _lines.Count
        && SentenceBoundaryDetector.IsUnterminated(_lines[i - 1].Text)
        && SentenceBoundaryDetector.StartsMidSentence(_lines[i + 1].Text);

    /// <summary>Once may be on the title page.</summary>
    private static bool IsAtPageEdge(int atNumber, int times) => atNumber > 1 || (atNumber == 1 && times == 2);

    private static bool IsBeside(HashSet<int> numbers, int i) => numbers.Contains(i - 1) || numbers.Contains(i + 1);

    private static bool IsCandidate(string line) =>
        line.Length is >= ShortestKey and < LongestHead
        && (char.IsUpper(line[0]) || char.IsDigit(line[0]))
        && SentenceBoundaryDetector.IsUnterminated(line)
        && !BeginsInCitation(line)
        && GetKey(line).Length >= ShortestKey;

    /// <summary><c>1998, Abbot</c>: a citation goes on from the line above.</summary>
    private static bool BeginsInCitation(string line) =>
        YearToken.ParseAt(line, 0) is { } year && year.End < line.Length && line[year.End] is ',' or ';' or ')';

    private static string GetKey(string line) => string.Concat(Folding.ToKey(line).Where(unit => !char.IsDigit(unit)));

    private sealed record PageLine(int Block, int Number, string Text);
}
