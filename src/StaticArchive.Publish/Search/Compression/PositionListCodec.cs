namespace StaticArchive.Publish.Search.Compression;

/// <summary>
/// Where in each of its passages a word stands, in the order of its <see cref="PostingListCodec"/>; for phrases.
/// </summary>
internal static class PositionListCodec
{
    private const int RiceBits = 4;

    /// <summary>
    /// Writes the ascending positions within one passage; none for a passage that has the word only in its heading.
    /// Once is the commonest number, so that is what the shortest code says.
    /// </summary>
    public static void Write(BitWriter bits, ReadOnlySpan<int> positions)
    {
        bits.WriteGamma(
            positions.Length switch
            {
                0 => 2,
                1 => 1,
                var many => many + 1,
            }
        );
        var next = 0;
        foreach (var position in positions)
        {
            var gap = position - next;
            bits.WriteGamma((gap >> RiceBits) + 1);
            bits.WriteBits(gap & ((1 << RiceBits) - 1), RiceBits);
            next = position + 1;
        }
    }
}
