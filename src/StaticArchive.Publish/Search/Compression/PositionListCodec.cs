using StaticArchive.Publish.Search.Terms;

namespace StaticArchive.Publish.Search.Compression;

/// <summary>
/// Where in each of its passages a word stands, in the order of its <see cref="PostingListCodec"/>; for phrases.
/// </summary>
internal static class PositionListCodec
{
    private const int RiceBits = 4;

    /// <summary>
    /// Writes the ascending positions within one passage; none for a passage that has the word only in its heading.
    /// Once is the commonest number, so that is what the shortest code says. Behind each position stand the small words
    /// before it, the nearest first, and a 1.
    /// </summary>
    /// <param name="bits">Where it is written.</param>
    /// <param name="positions">The positions.</param>
    /// <param name="smallWords">The run of small words before each.</param>
    public static void Write(BitWriter bits, ReadOnlySpan<int> positions, ReadOnlySpan<int> smallWords)
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
        for (var i = 0; i < positions.Length; i++)
        {
            var gap = positions[i] - next;
            bits.WriteGamma((gap >> RiceBits) + 1);
            bits.WriteBits(gap & ((1 << RiceBits) - 1), RiceBits);
            next = positions[i] + 1;
            for (var run = smallWords[i]; run > 0; run = StopWords.WithoutNearest(run))
            {
                bits.WriteGamma(StopWords.GetNearest(run) + 1);
            }

            bits.WriteGamma(1);
        }
    }
}
