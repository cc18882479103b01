using StaticArchive.Ingest.Formats.WordProcessing.Paragraphs;
using StaticArchive.Ingest.Formats.WordProcessing.Styles;

namespace StaticArchive.Ingest.Formats.Docx.Numbering;

/// <summary>Counts the items of all lists in the order of the text, and prints their labels.</summary>
internal sealed class ListCounter(ListDefinitionReader lists)
{
    private const int MaxDepth = 9;

    private readonly Dictionary<string, int?[]> _counts = new(StringComparer.Ordinal);
    private readonly HashSet<int> _begun = [];
    private bool _beginsReferences;

    /// <summary>
    /// A reference list begins, whose first entry is the first whatever was counted before: programs that write files
    /// use one list for all that is numbered.
    /// </summary>
    public void BeginReferences() => _beginsReferences = true;

    /// <summary>The label of the next paragraph; null where it is in no list.</summary>
    /// <param name="format">How the paragraph is set.</param>
    /// <param name="style">Id of its style, which may name its level.</param>
    public ListLabel? CountNext(ParagraphFormat format, string? style)
    {
        if (format.NumberingId is not (> 0 and var id) || lists.Find(id) is not { } list)
        {
            return null;
        }

        var depth = Math.Clamp(FindDepth(list, format, style), 0, MaxDepth - 1);
        if (!list.Levels.TryGetValue(depth, out var level) || level.Format == "none")
        {
            return null;
        }

        var counts = GetCounts(list, id);
        Count(list, level, counts, depth);
        return new ListLabel(level.IsBullet ? FindWord(level) : Print(list, level, counts), depth + 1);
    }

    private void Count(ListDefinition list, NumberingLevel level, int?[] counts, int depth)
    {
        var isFirst = _beginsReferences && depth == 0 && !level.IsBullet;
        _beginsReferences &= !isFirst;
        counts[depth] = counts[depth] is { } count && !isFirst ? count + 1 : level.Start;
        for (var deeper = depth + 1; deeper < MaxDepth; deeper++)
        {
            var restart = list.Levels.GetValueOrDefault(deeper)?.Restart;
            counts[deeper] = restart is { } above && (above == 0 || above < depth + 1) ? counts[deeper] : null;
        }
    }

    private static int FindDepth(ListDefinition list, ParagraphFormat format, string? style)
    {
        if (format.NumberingLevel is { } level)
        {
            return level;
        }

        for (var depth = 0; depth < MaxDepth && style is not null; depth++)
        {
            if (list.Levels.GetValueOrDefault(depth)?.Style == style)
            {
                return depth;
            }
        }

        return 0;
    }

    private int?[] GetCounts(ListDefinition list, int id)
    {
        if (!_counts.TryGetValue(list.Sequence, out var counts))
        {
            counts = new int?[MaxDepth];
            _counts.Add(list.Sequence, counts);
        }

        if (_begun.Add(id))
        {
            for (var depth = 0; depth < MaxDepth; depth++)
            {
                counts[depth] = list.Restarts.TryGetValue(depth, out var start) ? start - 1 : counts[depth];
            }
        }

        return counts;
    }

    /// <summary>A label without a number is a word, <c>Note:</c>, or a sign, which is no text.</summary>
    private static string? FindWord(NumberingLevel level) =>
        level.Format != "bullet" && level.Text.Any(char.IsLetterOrDigit) ? level.Text : null;

    private static string Print(ListDefinition list, NumberingLevel level, int?[] counts)
    {
        var label = level.Text;
        for (var depth = 0; depth < MaxDepth; depth++)
        {
            var place = "%" + (char)('1' + depth);
            if (label.Contains(place, StringComparison.Ordinal))
            {
                var other = list.Levels.GetValueOrDefault(depth);
                label = label.Replace(
                    place,
                    WordNumberFormat.Print(
                        counts[depth] ?? other?.Start ?? 1,
                        level.IsLegal || other is null ? "decimal" : other.Format
                    ),
                    StringComparison.Ordinal
                );
            }
        }

        return label;
    }
}
