namespace StaticArchive.Publish.Search.Compression;

/// <summary>The list of a word, strongest passages first: for each impact the passages in order.</summary>
internal static class PostingListCodec
{
    /// <summary>Bits of an impact.</summary>
    public const int ImpactBits = 7;

    /// <summary>The largest impact.</summary>
    public const int MaxImpact = (1 << ImpactBits) - 1;

    /// <summary>Begins a list.</summary>
    /// <param name="bits">Where it is written.</param>
    /// <param name="count">How many passages it has.</param>
    /// <param name="impact">The largest impact.</param>
    public static void WriteHeader(BitWriter bits, int count, int impact)
    {
        bits.WriteGamma(count);
        bits.WriteBits(impact, ImpactBits);
    }

    /// <summary>Writes the passages of one impact.</summary>
    /// <param name="bits">Where they are written.</param>
    /// <param name="numbers">The passages in order.</param>
    /// <param name="place">Whether it is the first, and how many impacts since the one before have no passage.</param>
    /// <param name="passages">Number of passages of the archive.</param>
    public static void WriteImpact(
        BitWriter bits,
        ReadOnlySpan<int> numbers,
        (bool First, int Skipped) place,
        int passages
    )
    {
        for (var i = 0; i < place.Skipped; i++)
        {
            bits.WriteGamma(1);
        }

        // The first impact has at least one passage, so its count needs no room for none.
        bits.WriteGamma(numbers.Length + (place.First ? 0 : 1));
        InterpolativeCode.Write(bits, numbers, 0, passages - 1);
    }
}
