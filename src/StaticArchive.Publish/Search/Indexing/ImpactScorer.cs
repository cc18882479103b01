using StaticArchive.Publish.Search.Compression;

namespace StaticArchive.Publish.Search.Indexing;

/// <summary>
/// How much a word in a passage says, as a whole number: BM25F (H. Zaragoza et al., "Microsoft Cambridge at TREC 13",
/// 2004) with the weight of the word in all passages multiplied in. Whole numbers add up alike in every browser and
/// here.
/// </summary>
/// <param name="passages">Number of all passages.</param>
/// <param name="averageLength">Words of an average passage.</param>
internal sealed class ImpactScorer(int passages, double averageLength)
{
    private const double K1 = 1.2;
    private const double B = 0.6;
    private const double Scale = 2.5;

    /// <summary>The weight of a word that occurs in so many passages.</summary>
    public double GetInverseDocumentFrequency(int frequency) =>
        NaturalLog(1 + ((passages - frequency + 0.5) / (frequency + 0.5)));

    /// <summary>The impact of a word in a passage.</summary>
    /// <param name="rarity">Its weight.</param>
    /// <param name="count">How often it stands in the text.</param>
    /// <param name="length">Length of the text.</param>
    /// <param name="flat">Weight in other fields and tenths.</param>
    public int Score(double rarity, int count, int length, (int Tenths, int KindWeight) flat)
    {
        var weight = (count / (1 - B + (B * length / averageLength))) + (flat.Tenths / 10.0);
        var impact = Scale * flat.KindWeight / 10.0 * rarity * weight / (K1 + weight);
        return Math.Clamp((int)(impact + 0.5), 1, PostingListCodec.MaxImpact);
    }

    /// <summary>The natural logarithm by sums and products alone, which are the same on every machine.</summary>
    internal static double NaturalLog(double value)
    {
        const double Ln2 = 0.693147180559945309417232;
        var halvings = 0;
        while (value > 1.5)
        {
            value /= 2;
            halvings++;
        }

        var ratio = (value - 1) / (value + 1);
        var (sum, power) = (0.0, ratio);
        for (var i = 1; i < 40; i += 2)
        {
            sum += power / i;
            power *= ratio * ratio;
        }

        return (2 * sum) + (halvings * Ln2);
    }
}
