using StaticArchive.Ingest.Formats.WordProcessing.Paragraphs;
using StaticArchive.Ingest.Recognition;

namespace StaticArchive.Ingest.Formats.WordProcessing.Headings;

/// <summary>
/// Finds headings that people make by hand: <c>Methods</c> in bold, larger, in capitals, underlined. The proof is in
/// the whole text: what stands out is short, has text below, and comes in few looks.
/// </summary>
/// <param name="paragraphs">The paragraphs of the text, null for tables.</param>
/// <param name="found">The headings with styles; gets the others.</param>
internal sealed class HandmadeHeadingFinder(
    IReadOnlyList<StoryParagraph?> paragraphs,
    Dictionary<StoryParagraph, FoundHeading> found
)
{
    private const int EnoughStyled = 3;
    private const int LongestRun = 2;
    private const int EnoughStopped = 3;
    private const int MostWordsStopped = 10;
    private const int TitleLines = 12;

    private readonly int _textSize = TextSizeFinder.Find(paragraphs.OfType<StoryParagraph>());
    private readonly int _styled = found.Count;
    private readonly int _front = FindFirstProse(paragraphs);

    /// <summary>Adds them, and the title where it has no style.</summary>
    public void AddAll()
    {
        if (!found.Values.Any(heading => heading.Level == 1) && FindTitle() is { } title)
        {
            found[title] = new FoundHeading(1, IsGuess: true);
        }

        var candidates = Enumerable.Range(0, paragraphs.Count).Where(IsCandidate).ToList();
        var stopped = Enumerable.Range(0, paragraphs.Count).Where(IsStoppedCandidate).ToList();
        var looks = candidates
            .GroupBy(i => HeadingLook.From(paragraphs[i]!))
            .Where(group => IsEnough(group.Key, [.. group]))
            .Select(group => group.Key)
            .ToList();
        // A bold line that ends in a stop is a heading where others look like it, or where it is not alone.
        var alike = stopped.ToLookup(i => HeadingLook.From(paragraphs[i]!));
        looks.AddRange(
            alike
                .Where(group => group.Count() >= EnoughStopped && !looks.Contains(group.Key))
                .Select(group => group.Key)
        );
        var sorted = looks.OrderByDescending(look => look.Size).ThenByDescending(look => look.Weight).ToList();
        SetLevels(
            [.. candidates.Concat(stopped.Where(i => sorted.Contains(HeadingLook.From(paragraphs[i]!)))).Order()],
            sorted
        );
    }

    private void SetLevels(List<int> candidates, List<HeadingLook> looks)
    {
        var (outer, next) = (1, 0);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var isCandidate = next < candidates.Count && candidates[next] == i;
            next += isCandidate ? 1 : 0;
            if (paragraphs[i] is not { } paragraph)
            {
                continue;
            }

            if (isCandidate && looks.IndexOf(HeadingLook.From(paragraph)) is >= 0 and var rank)
            {
                found[paragraph] = new FoundHeading(outer + 1 + rank, IsGuess: true);
            }
            else if (found.TryGetValue(paragraph, out var styled) && !styled.IsGuess)
            {
                outer = styled.Level;
            }
        }
    }

    /// <summary>
    /// Slant and underlining come in running text too, so that one paragraph set so proves nothing, unless a table of
    /// contents points at it or it stands right below a heading; among headings with styles nothing does that comes
    /// once.
    /// </summary>
    private bool IsEnough(HeadingLook look, List<int> places) =>
        places.Count > 1
        || paragraphs[places[0]]!.IsContentsTarget
        || (look.IsStrong(_textSize) ? _styled < EnoughStyled : IsBelowHeading(places[0]));

    private bool IsBelowHeading(int i) =>
        i > 0
        && paragraphs[i - 1] is { } above
        && (
            found.ContainsKey(above)
            || (HeadingTextChecker.CanHead(above) && HeadingLook.From(above).IsStrong(_textSize))
        );

    private bool IsCandidate(int i)
    {
        if (!IsFree(i) || !HeadingTextChecker.CanHead(paragraphs[i]!))
        {
            return false;
        }

        var paragraph = paragraphs[i]!;

        var look = HeadingLook.From(paragraph);
        return (paragraph.IsContentsTarget || look.StandsOut(_textSize))
            && HasTextBelow(i, look)
            && (i >= _front || IsAboveText(i))
            && (!look.IsItalicOnly || IsApart(i) || IsNamed(paragraph));
    }

    /// <summary><c>Who may apply:</c>, in bold above a paragraph.</summary>
    private bool IsStoppedCandidate(int i) =>
        IsFree(i)
        && i >= _front
        && paragraphs[i]!.Text[^1] is '.' or ':'
        && HeadingTextChecker.CanHeadStopped(paragraphs[i]!)
        && SentenceBoundaryDetector.CountWords(paragraphs[i]!.Text) <= MostWordsStopped
        && HeadingLook.From(paragraphs[i]!) is var look
        && look.IsStrong(_textSize)
        && look.StandsOut(_textSize)
        && i + 1 < paragraphs.Count
        && paragraphs[i + 1] is { Label: null } below
        && HeadingTextChecker.IsSentence(below);

    private bool IsFree(int i) =>
        paragraphs[i] is { IsContents: false, IsReference: false, IsDiagram: false } paragraph
        && !found.ContainsKey(paragraph);

    /// <summary>Lines of an address or of a title page stand out one below the other, and have no text below.</summary>
    private bool HasTextBelow(int i, HeadingLook look)
    {
        var run = 1;
        for (var above = i - 1; run <= LongestRun && above >= 0 && LooksAlike(above, look); above--)
        {
            run++;
        }

        var below = i + 1;
        for (; run <= LongestRun && below < paragraphs.Count && LooksAlike(below, look); below++)
        {
            run++;
        }

        return below < paragraphs.Count && run <= LongestRun;
    }

    private bool LooksAlike(int i, HeadingLook look) =>
        paragraphs[i] is { } paragraph
        && !found.ContainsKey(paragraph)
        && HeadingTextChecker.CanHead(paragraph)
        && HeadingLook.From(paragraph) == look;

    private static bool IsNamed(StoryParagraph paragraph) =>
        paragraph.IsContentsTarget || HeadingTextChecker.IsKnown(paragraph.Text);

    /// <summary>Above the text stand title, names and dates; the last line of them may head it.</summary>
    private bool IsAboveText(int i) =>
        IsNamed(paragraphs[i]!) || (i + 1 == _front && !HeadingTextChecker.IsFrontLine(paragraphs[i]!.Text));

    /// <summary>Space above sets a heading apart from a line of a text in italics.</summary>
    private bool IsApart(int i) =>
        i == 0
        || paragraphs[i - 1] is not { } above
        || paragraphs[i]!.BlankLinesAbove > 0
        || paragraphs[i]!.Format.SpaceAbove is > 0
        || found.ContainsKey(above)
        || HeadingTextChecker.IsSentence(above);

    /// <summary>The largest line above the text that names nobody, or the first that is bold and centred.</summary>
    private StoryParagraph? FindTitle()
    {
        var top = paragraphs
            .Take(Math.Min(TitleLines, _front))
            .OfType<StoryParagraph>()
            .Where(line =>
                !found.ContainsKey(line)
                && !line.IsContents
                && line.Text.Any(char.IsLetter)
                && !HeadingTextChecker.IsSentence(line)
                && !HeadingTextChecker.IsKnown(line.Text)
            )
            .ToList();
        var large = top.Where(line => line.Look.Size > _textSize + 1).ToList();
        return large.Where(line => !HeadingTextChecker.IsFrontLine(line.Text)).MaxBy(line => line.Look.Size)
            ?? large.MaxBy(line => line.Look.Size)
            ?? top.FirstOrDefault(line => line.Look.IsBold && line.Format.Alignment == "center");
    }

    private static int FindFirstProse(IReadOnlyList<StoryParagraph?> paragraphs)
    {
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (paragraphs[i] is { } paragraph && HeadingTextChecker.IsProse(paragraph))
            {
                return i;
            }
        }

        return 0;
    }
}
