using StaticArchive.Ingest.Formats.Pdf.Layout.Words;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Repetition;

/// <summary>
/// Finds running heads and feet by what repeats: the same words at the same height of several pages, numbers aside;
/// then lines that look like those and stand where those stand.
/// </summary>
internal sealed class RunningLineFinder
{
    private const int LinesAtEdge = 4;

    /// <summary>Share of the page's height at each edge in which running lines are.</summary>
    private const double EdgeShare = 0.17;

    private const int SameHeight = 4;

    /// <summary>
    /// Share of the pages with running lines at a height from which others at that height are running too.
    /// </summary>
    private const double UsualShare = 0.3;

    private readonly List<CoarseLine> _lines = [];
    private readonly IReadOnlyList<PageWords> _pages;
    private readonly ILookup<int, CoarseLine> _byPage;

    /// <summary>Looks at the edges of the pages.</summary>
    public RunningLineFinder(IReadOnlyList<PageWords> pages)
    {
        _pages = pages;
        for (var page = 0; page < pages.Count; page++)
        {
            AddEdges(page);
        }

        _byPage = _lines.ToLookup(line => line.Page);
        FindRepeated();
        FindTagged();
        FindUsual();
        KeepOutermost();
        FindNumbered();
        KeepOutermost();
    }

    /// <summary>The running lines, page by page and downwards.</summary>
    public ILookup<int, CoarseLine> Running =>
        _lines.Where(line => line.IsRunning).OrderBy(line => line.Line.Baseline).ToLookup(line => line.Page);

    private void AddEdges(int page)
    {
        var words = _pages[page];
        var lines = LineBuilder.Build(words.Words);
        foreach (var line in lines.Take(LinesAtEdge).Where(line => line.Box.Bottom <= EdgeShare * words.Height))
        {
            _lines.Add(new CoarseLine(page, line, true, RunningKey.Create(line.Words.Select(word => word.Text))));
        }

        foreach (var line in lines.TakeLast(LinesAtEdge).Where(line => line.Box.Top >= (1 - EdgeShare) * words.Height))
        {
            _lines.Add(new CoarseLine(page, line, false, RunningKey.Create(line.Words.Select(word => word.Text))));
        }
    }

    /// <summary>
    /// Heads of left and of right pages differ, and pages may differ in height: feet count from below.
    /// </summary>
    private double GetHeight(CoarseLine line) =>
        line.IsTop ? line.Line.Baseline : _pages[line.Page].Height - line.Line.Baseline;

    private void FindRepeated()
    {
        foreach (var group in _lines.GroupBy(line => (line.IsTop, line.Key)))
        {
            var ordered = group.OrderBy(GetHeight).ToList();
            for (var at = 1; at < ordered.Count; at++)
            {
                if (
                    ordered[at].Page != ordered[at - 1].Page
                    && GetHeight(ordered[at]) - GetHeight(ordered[at - 1]) <= SameHeight
                    && ordered[at].Repeats(ordered[at - 1])
                )
                {
                    (ordered[at].IsRunning, ordered[at - 1].IsRunning) = (true, true);
                }
            }
        }
    }

    private void FindTagged()
    {
        foreach (
            var line in _lines.Where(line => line.Line.Words.All(word => word.Element == Opening.PageElements.Artifact))
        )
        {
            line.IsRunning = true;
        }
    }

    private void FindUsual()
    {
        var running = _lines.Where(line => line.IsRunning).ToLookup(line => (int)GetHeight(line));
        foreach (var line in _lines.Where(line => !line.IsRunning))
        {
            var height = (int)GetHeight(line);
            var like = Enumerable
                .Range(height - SameHeight, (2 * SameHeight) + 1)
                .SelectMany(near => running[near])
                .Count(other =>
                    other.IsTop == line.IsTop
                    && Math.Abs(GetHeight(other) - GetHeight(line)) <= SameHeight / 2.0
                    && Math.Abs(other.Line.Size - line.Line.Size) < 0.3
                    && other.Line.Words[0].Style.Font == line.Line.Words[0].Style.Font
                );
            line.IsRunning = like >= Math.Max(2, UsualShare * _pages.Count) && IsApart(line);
        }
    }

    /// <summary>The first page of a chapter has its number at the foot where the others have it in the head.</summary>
    private void FindNumbered()
    {
        var offsets = PageNumberFinder.FindOffsets(_lines.Where(line => line.IsRunning));
        foreach (var line in _lines.Where(line => !line.IsRunning && line.Line.Words.Count == 1))
        {
            var number = RunningKey.ParseNumber(line.Line.Words[0].Text);
            line.IsRunning = number > 0 && offsets.Contains(number - line.Page);
        }
    }

    /// <summary>A line of the text that begins where others have their head has the next one close below.</summary>
    private bool IsApart(CoarseLine line)
    {
        var inner = _byPage[line.Page]
            .Where(other => other.IsTop == line.IsTop && other != line)
            .Select(other => Math.Abs(other.Line.Baseline - line.Line.Baseline))
            .DefaultIfEmpty(double.MaxValue)
            .Min();
        return inner > 1.5 * line.Line.Size;
    }

    /// <summary>What has text between itself and the edge of the page is no running line.</summary>
    private void KeepOutermost()
    {
        foreach (var edge in _lines.GroupBy(line => (line.Page, line.IsTop)))
        {
            var isOutside = true;
            foreach (var line in edge.OrderBy(GetHeight))
            {
                isOutside &= line.IsRunning;
                line.IsRunning = isOutside;
            }
        }
    }
}
