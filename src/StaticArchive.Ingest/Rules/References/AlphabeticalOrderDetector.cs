using StaticArchive.Ingest.Recognition;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.References;

/// <summary>
/// Lines, or blocks, that stand in the order of the alphabet are entries, wherever they print their year: no text that
/// is merely wrapped begins its lines so.
/// <code>
/// Abbot, N. and others, ‘Boats of the Strait’ (2008) 177 Mariner 303
/// Barr, K., ‘Carts at Sea’ (2013) 56 Mariner 2187
/// </code>
/// </summary>
internal static class AlphabeticalOrderDetector
{
    private const int FewestLines = 6;
    private const int FewestNames = 4;

    /// <summary>Which lines begin an entry by their order; none where the list has no such order.</summary>
    public static bool[] FindEntries(IReadOnlyList<ReferenceLine> lines)
    {
        var all = Enumerable.Range(0, lines.Count).Where(i => !IsDash(lines[i])).ToList();
        var found = FindOrdered(lines, all) ?? FindOrdered(lines, [.. all.Where(i => lines[i].IsBlockStart)]);
        return found ?? new bool[lines.Count];
    }

    /// <summary>Those of some lines that stand in order; null where less than nine in ten do.</summary>
    private static bool[]? FindOrdered(IReadOnlyList<ReferenceLine> lines, List<int> places)
    {
        var names = places.Count(i => ReferenceNameScanner.IsPersonFirst(lines[i].Content.Text));
        if (places.Count < (names == places.Count ? FewestNames : FewestLines) || names * 2 < places.Count)
        {
            return null;
        }

        // The first word alone: two entries of one author stand in any order.
        var keys = places.Select(i => Folding.ToKey(lines[i].Content.Text.Split(' ', 2)[0])).ToList();
        var result = new bool[lines.Count];
        var ordered = 0;
        for (var k = 0; k < places.Count; k++)
        {
            var text = lines[places[k]].Content.Text;
            var opens = SentenceBoundaryDetector.StartsSentence(text) || ReferenceNameScanner.StartsWithParticle(text);
            var follows = k == 0 || string.CompareOrdinal(keys[k - 1], keys[k]) <= 0;
            result[places[k]] = opens && follows;
            ordered += opens && follows ? 1 : 0;
        }

        return ordered * 10 >= places.Count * 9 ? result : null;
    }

    private static bool IsDash(ReferenceLine line) => ReferenceSegmenter.IsSameAuthorDash(line.Content.Text);
}
