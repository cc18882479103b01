using System.Globalization;
using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Sources;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.References;

/// <summary>
/// Finds reference lists: below a heading of that name, or, without one, where at least four blocks on end open as
/// entries do. Each entry becomes one block, however the source breaks it.
/// </summary>
internal static class ReferenceListRule
{
    private const int MinUnheadedEntries = 4;

    /// <summary>Marks and parts them.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        var result = new List<Draft>(drafts.Count);
        Draft? list = null;
        var i = 0;
        while (i < drafts.Count)
        {
            var headed = ReferenceListFinder.FindEnd(drafts, i, list);
            var end = headed ?? (context.Overrides.HasHeadedListsOnly ? null : FindUnheadedListEnd(drafts, i));
            list =
                ReferenceListFinder.IsListHeading(drafts[i]) ? drafts[i]
                : end is null && !drafts[i].IsPageArtifact ? null
                : list;
            if (end is null)
            {
                result.Add(drafts[i++]);
                continue;
            }

            if (headed is not null)
            {
                result.Add(AsHeading(drafts[i++], list));
            }
            else
            {
                context.AddFinding(
                    $"{end - i} blocks without a heading were taken for a reference list",
                    drafts[i],
                    "references: none in paper.yml"
                );
            }

            result.AddRange(MergeEntries([.. drafts.Skip(i).Take(end.Value - i)]));
            i = end.Value;
        }

        return result;
    }

    /// <summary>A line <c>Books</c> within a list heads a part of it.</summary>
    private static Draft AsHeading(Draft draft, Draft? list) =>
        draft.Kind == BlockKind.Heading
            ? draft
            : draft with
            {
                Kind = BlockKind.Heading,
                Level = list is { Level: > 0 } ? list.Level + 1 : 0,
            };

    private static int? FindUnheadedListEnd(IReadOnlyList<Draft> drafts, int i)
    {
        if (!IsEntry(drafts[i]))
        {
            return null;
        }

        var (end, entries) = (i, 0);
        while (
            end < drafts.Count
            && (drafts[end].Kind is BlockKind.Paragraph or BlockKind.ListItem || drafts[end].IsPageArtifact)
            && (IsEntry(drafts[end]) || drafts[end].IsPageArtifact)
        )
        {
            entries += IsEntry(drafts[end]) ? 1 : 0;
            end++;
        }

        return entries >= MinUnheadedEntries ? end : null;
    }

    /// <summary>
    /// Opens as an entry does, and after the year a title begins rather than a verb: <c>Lee et al. (2007) found
    /// that</c>.
    /// </summary>
    private static bool IsEntry(Draft draft)
    {
        var opening = ReferenceOpening.Match(draft.Text);
        if (!opening.IsMatch || draft.Text.Length > 900)
        {
            return false;
        }

        var after = opening.YearEnd;
        while (after < draft.Text.Length && !char.IsLetterOrDigit(draft.Text[after]))
        {
            after++;
        }

        return after < draft.Text.Length && !char.IsLower(draft.Text[after]);
    }

    private static IEnumerable<Draft> MergeEntries(List<Draft> drafts)
    {
        var aside = drafts.Where(draft => draft.IsPageArtifact).ToList();
        var blocks = drafts.Where(draft => !draft.IsPageArtifact).ToList();
        if (blocks.Count == 0)
        {
            return aside;
        }

        var entries = LabelledReferenceSegmenter.Segment(SplitAll(blocks, areItemsWhole: false)) ?? Segment(blocks);
        var (lines, starts) = (entries.Lines, entries.Starts);
        return starts
            .Select(
                (start, k) =>
                    CreateEntry(blocks, lines, start, k + 1 < starts.Count ? starts[k + 1] : lines.Count) with
                    {
                        Label = entries.Labels[k],
                    }
            )
            .SelectMany(RunOnEntrySplitter.Split)
            .SelectMany(NumberedWorkSplitter.Split)
            .Concat(aside)
            .OrderBy(draft => draft.Extent.Start);
    }

    /// <summary>A list without printed labels; those of an HTML list are implied.</summary>
    private static LabelledEntries Segment(List<Draft> blocks)
    {
        var lines = SplitAll(blocks, areItemsWhole: true);
        var starts = ReferenceSegmenter.FindStarts(lines);
        var labels = starts.Select(start =>
            lines[start].IsBlockStart
                ? blocks[lines[start].Block].ListNumber?.ToString(CultureInfo.InvariantCulture)
                : null
        );
        return new LabelledEntries(lines, starts, [.. labels]);
    }

    private static List<ReferenceLine> SplitAll(List<Draft> blocks, bool areItemsWhole) =>
        [.. blocks.SelectMany((draft, block) => SplitLines(draft, block, areItemsWhole))];

    private static IEnumerable<ReferenceLine> SplitLines(Draft draft, int block, bool areItemsWhole)
    {
        var isItem = draft.Kind is BlockKind.ListItem or BlockKind.Reference;
        IEnumerable<MappedText> lines = isItem && areItemsWhole ? [draft.Content] : draft.Content.Lines();
        return lines
            .Where(line => !line.IsEmpty)
            .Select((line, i) => new ReferenceLine(line, i == 0, isItem && i == 0, block));
    }

    /// <summary>
    /// An entry of several lines. Lines that stood together keep the line end they had; halves from two blocks are
    /// joined.
    /// </summary>
    private static Draft CreateEntry(List<Draft> blocks, IReadOnlyList<ReferenceLine> lines, int start, int end)
    {
        Draft? entry = null;
        var i = start;
        while (i < end)
        {
            var (block, first) = (lines[i].Block, i);
            while (i < end && lines[i].Block == block)
            {
                i++;
            }

            var content = Cut(blocks[block].Content, lines[first].Content, lines[i - 1].Content);
            var part = blocks[block] with
            {
                Kind = BlockKind.Reference,
                Level = 0,
                Content = content,
                Extent = content.Source,
                Key = blocks[block].Key,
            };
            entry = entry is null ? part : entry.Join(part);
        }

        return entry!;
    }

    private static MappedText Cut(MappedText whole, MappedText first, MappedText last)
    {
        var (from, to) = (first.Source.Start, last.Source.End);
        var start = whole.Pieces.First(piece => piece.Source.End > from && !piece.Source.IsEmpty);
        var end = whole.Pieces.Last(piece => piece.Source.Start < to && !piece.Source.IsEmpty);
        var textStart =
            start.Text.Start + (start.Text.Length == start.Source.Length ? Math.Max(0, from - start.Source.Start) : 0);
        var textEnd =
            end.Text.Length == end.Source.Length
                ? Math.Min(end.Text.End, end.Text.Start + (to - end.Source.Start))
                : end.Text.End;
        return whole.Slice(new Span(textStart, textEnd));
    }
}
