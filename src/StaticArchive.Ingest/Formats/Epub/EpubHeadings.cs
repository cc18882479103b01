using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Formats.Epub;

/// <summary>
/// Headings of a book, agreed with its table of contents: a paragraph that a line of it leads to and repeats is a
/// heading, and where all chapters and sections have elements of one level its depths tell them apart.
/// </summary>
internal sealed class EpubHeadings(EpubBook book, IReadOnlyList<EpubNavigationEntry> contents, string? title)
{
    private const int LookAhead = 3;
    private const int EnoughMatches = 3;
    private const int ShortestTitle = 4;
    private const int LongestLabel = 30;

    private readonly Dictionary<int, int> _depths = [];

    /// <summary>
    /// The title: the heading that is the one that the package document states, with a subtitle it may have, or that
    /// one
    /// itself where all headings are chapters; null where a heading that differs may be it. Known when all are marked.
    /// </summary>
    public string? Title { get; private set; }

    /// <summary>The drafts with headings and their levels.</summary>
    public IReadOnlyList<Draft> Mark(IReadOnlyList<Draft> drafts, Func<EpubTarget, string?> findKey)
    {
        var marked = drafts.Select(Lower).ToList();
        foreach (var entry in contents)
        {
            if (findKey(entry.Target) is { } key && book.Places.TryGetValue(key, out var place))
            {
                Match(marked, entry, place);
            }
        }

        if (IsContradicted(marked))
        {
            SetLevelsByDepth(marked);
        }

        MarkTitle(marked);
        var raised = EpubHeadingLevels.Raise(marked);
        Title ??= raised.Any(draft => IsHeading(draft) && draft.Level == 1) ? null : title;
        return raised;
    }

    /// <summary>Level 1 is left to the title.</summary>
    private static Draft Lower(Draft draft) => IsHeading(draft) ? draft with { Level = draft.Level + 1 } : draft;

    private static bool IsHeading(Draft draft) => draft is { Kind: BlockKind.Heading, IsMarkedUp: true };

    private void Match(List<Draft> drafts, EpubNavigationEntry entry, int place)
    {
        var first = BinarySearch.FindPartitionPoint(drafts, place, static (draft, place) => draft.Extent.End <= place);
        for (var i = first; i < Math.Min(drafts.Count, first + LookAhead); i++)
        {
            if (
                drafts[i].Kind is not (BlockKind.Heading or BlockKind.Paragraph)
                || !IsSame(drafts[i].Text, entry.Label)
            )
            {
                continue;
            }

            _depths.TryAdd(i, entry.Depth);
            AddNumberAbove(drafts, i, entry);
            if (drafts[i].Kind == BlockKind.Paragraph)
            {
                drafts[i] = drafts[i] with { Kind = BlockKind.Heading, Level = entry.Depth + 1, IsMarkedUp = true };
            }

            return;
        }
    }

    /// <summary><c>Chapter 1</c> / <c>Floods</c>, which the table of contents has in one line.</summary>
    private void AddNumberAbove(List<Draft> drafts, int i, EpubNavigationEntry entry)
    {
        if (
            i > 0
            && IsHeading(drafts[i - 1])
            && Folding.Fold(entry.Label).StartsWith(Folding.Fold(drafts[i - 1].Text), StringComparison.Ordinal)
        )
        {
            _depths.TryAdd(i - 1, entry.Depth);
        }
    }

    /// <summary>
    /// The same words, whether the number is printed in both or not, and <c>Chapter 1. Floods</c> for <c>Floods</c>.
    /// </summary>
    private static bool IsSame(string text, string label)
    {
        var (one, other) = (TrimNumber(Folding.Fold(text)), TrimNumber(Folding.Fold(label)));
        var (longer, shorter) = one.Length < other.Length ? (other, one) : (one, other);
        return longer == shorter
            || (
                shorter.Length >= ShortestTitle
                && longer.Length - shorter.Length < LongestLabel
                && longer.EndsWith(" " + shorter, StringComparison.Ordinal)
            );
    }

    private static string TrimNumber(string text) =>
        text.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', ' ') is { Length: > 0 } rest
            ? rest
            : text;

    /// <summary>
    /// Whether elements of one level stand at several depths of the table of contents, or as often outside it: chapters
    /// and their sections are alike.
    /// </summary>
    private bool IsContradicted(List<Draft> drafts)
    {
        if (_depths.Count < EnoughMatches)
        {
            return false;
        }

        var matched = _depths.GroupBy(match => drafts[match.Key].Level).ToList();
        return matched.Exists(level => level.Select(match => match.Value).Distinct().Count() > 1)
            || matched.Exists(level =>
                CountOthers(drafts, level.Key) >= level.Count() && level.Count() >= EnoughMatches
            );
    }

    private int CountOthers(List<Draft> drafts, int level) =>
        Enumerable
            .Range(0, drafts.Count)
            .Count(i => IsHeading(drafts[i]) && drafts[i].Level == level && !_depths.ContainsKey(i));

    /// <summary>A heading that is in no table of contents lies below the last one that is.</summary>
    private void SetLevelsByDepth(List<Draft> drafts)
    {
        var (level, element) = (1, 1);
        for (var i = 0; i < drafts.Count; i++)
        {
            if (_depths.TryGetValue(i, out var depth))
            {
                (level, element) = (depth + 1, drafts[i].Level);
                drafts[i] = drafts[i] with { Level = level };
            }
            else if (IsHeading(drafts[i]) && level > 1)
            {
                drafts[i] = drafts[i] with { Level = level + 1 + Math.Max(0, drafts[i].Level - element) };
            }
        }
    }

    private void MarkTitle(List<Draft> drafts)
    {
        var first = title is null ? -1 : drafts.FindIndex(draft => IsHeading(draft) && IsTitle(draft.Text, title));
        if (first >= 0)
        {
            Title = drafts[first].Text.Length > title!.Length ? drafts[first].TextWithoutMarkers : title;
            drafts[first] = drafts[first] with { Level = 1 };
        }
    }

    /// <summary>The whole title, what stands before its colon, or it and a subtitle.</summary>
    private static bool IsTitle(string text, string title) =>
        Folding.Fold(title) is { Length: > 3 } whole
        && Folding.Fold(text) is { Length: > 3 } words
        && (
            whole == words
            || whole.StartsWith(words + ":", StringComparison.Ordinal)
            || words.StartsWith(whole + ":", StringComparison.Ordinal)
        );
}
