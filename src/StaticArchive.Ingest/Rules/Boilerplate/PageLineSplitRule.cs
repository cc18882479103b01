using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Sources;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.Boilerplate;

/// <summary>
/// Heads and numbers of pages within paragraphs, of a text that has no blank lines around them:
/// <code>
/// so that no single plan
/// Care at the water's edge | 3
/// will serve them all
/// </code>
/// They are cut out; the halves are joined later, with those that a page divides at a blank line.
/// </summary>
internal static class PageLineSplitRule
{
    /// <summary>Cuts them out and sets them aside.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        var lines = new PageLineFinder(drafts).Find();
        if (lines.Count == 0)
        {
            return drafts;
        }

        var result = new List<Draft>(drafts.Count + (lines.Count * 2));
        for (var i = 0; i < drafts.Count; i++)
        {
            if (lines.TryGetValue(i, out var places))
            {
                var parts = Split(drafts[i], places);
                context.AddFinding(
                    "heads and numbers of pages were cut out of a paragraph",
                    drafts[i],
                    OverrideHint.ForKeep(parts.Find(part => part.Kind == BlockKind.Paratext)!.Text)
                );
                result.AddRange(parts);
            }
            else
            {
                result.Add(drafts[i]);
            }
        }

        return result;
    }

    private static List<Draft> Split(Draft draft, SortedDictionary<int, BlockNoteKind> places)
    {
        var ends = draft.Content.Breaks.Append(draft.Text.Length).ToList();
        var (spans, kinds) = (new List<Span>(), new List<BlockNoteKind?>());
        var line = 0;
        foreach (var (place, kind) in places)
        {
            AddPart(spans, kinds, ends, new LineRange(line, place, null));
            AddPart(spans, kinds, ends, new LineRange(place, place + 1, kind));
            line = place + 1;
        }

        AddPart(spans, kinds, ends, new LineRange(line, ends.Count, null));
        return [.. draft.Content.Slices(spans).Select((part, i) => CreatePart(draft, part, i, kinds[i]))];
    }

    private static void AddPart(List<Span> spans, List<BlockNoteKind?> kinds, List<int> ends, LineRange range)
    {
        if (range.First < range.End)
        {
            spans.Add(new Span(range.First == 0 ? 0 : ends[range.First - 1] + 1, ends[range.End - 1]));
            kinds.Add(range.Kind);
        }
    }

    /// <summary>What follows an item of a list is the rest of it, and no item of its own.</summary>
    private static Draft CreatePart(Draft draft, MappedText part, int i, BlockNoteKind? kind)
    {
        var cut = i == 0 ? draft.WithContent(part) : draft.WithContentBelow(part);
        cut = i == 0 && kind is null ? cut : cut with { Kind = BlockKind.Paragraph, Level = 0, IsOrdered = false };
        return kind is { } reason ? (cut with { IsMarkedUp = false }).AsParatext(reason) : cut;
    }

    private sealed record LineRange(int First, int End, BlockNoteKind? Kind);
}
