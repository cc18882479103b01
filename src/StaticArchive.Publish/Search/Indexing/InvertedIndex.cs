namespace StaticArchive.Publish.Search.Indexing;

/// <summary>For each word the groups in which it occurs, in order, and where its bytes begin there.</summary>
/// <param name="TermOffsets">First entry of each word.</param>
/// <param name="Groups">Group of each entry.</param>
/// <param name="ByteOffsets">Where the bytes of each entry begin.</param>
internal sealed record InvertedIndex(int[] TermOffsets, int[] Groups, int[] ByteOffsets)
{
    /// <summary>Turns the words of groups into the groups of words.</summary>
    public static InvertedIndex Invert(IReadOnlyList<ForwardIndexEntry> words, int terms)
    {
        var starts = new int[terms + 1];
        foreach (var group in words)
        {
            foreach (var term in group.Terms)
            {
                starts[term + 1]++;
            }
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        var next = starts.AsSpan(0, terms).ToArray();
        var (groups, bytes) = (new int[starts[^1]], new int[starts[^1]]);
        for (var group = 0; group < words.Count; group++)
        {
            var (numbers, offsets) = (words[group].Terms, words[group].TermOffsets);
            for (var i = 0; i < numbers.Length; i++)
            {
                var at = next[numbers[i]]++;
                groups[at] = group;
                bytes[at] = offsets[i];
            }
        }

        return new InvertedIndex(starts, groups, bytes);
    }
}
