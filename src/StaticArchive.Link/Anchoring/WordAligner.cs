using StaticArchive.Model.Text;

namespace StaticArchive.Link.Anchoring;

/// <summary>
/// Aligns the words of a quote with those of a text: which were kept, substituted, deleted or inserted. A global
/// alignment (Needleman and Wunsch 1970) with free ends in the text, computed in a band around the expected place.
/// </summary>
public static class WordAligner
{
    /// <summary>Cost of a word that was changed or dropped; the unit of all costs.</summary>
    public const int SubstitutionCost = 10;

    private const int SimilarityCost = 4;
    private const int InsertionCost = 6;
    private const int Unreachable = int.MaxValue / 4;

    /// <summary>An alignment.</summary>
    /// <param name="Positions">For each word of the quote its position in the text, or -1.</param>
    /// <param name="Costs">For each word of the quote what it costs, with the words of the text put in before
    /// it.</param>
    public sealed record Alignment(IReadOnlyList<int> Positions, IReadOnlyList<int> Costs);

    /// <summary>Where to look.</summary>
    /// <param name="Position">Where the quote's first word is thought to stand; may lie before the text.</param>
    /// <param name="Bandwidth">How many words it may be off, and go off further on, to either side.</param>
    public readonly record struct AlignmentBand(int Position, int Bandwidth);

    /// <summary>The alignment of least cost in a band of the text.</summary>
    public static Alignment Align(IReadOnlyList<string> quote, PositionalIndex text, AlignmentBand band)
    {
        var width = (2 * band.Bandwidth) + 1;
        var moves = new byte[(quote.Count + 1) * width];
        var costs = new int[width];
        for (var i = 1; i <= quote.Count; i++)
        {
            costs = ComputeRow(
                new AlignmentRow(quote[i - 1], text, band.Position - band.Bandwidth + i - 1, costs),
                moves.AsSpan(i * width, width)
            );
        }

        var best = 0;
        for (var k = 1; k < width; k++)
        {
            best =
                costs[k] < costs[best]
                || (costs[k] == costs[best] && Math.Abs(k - band.Bandwidth) < Math.Abs(best - band.Bandwidth))
                    ? k
                    : best;
        }

        return TraceBack(quote, text, band, (moves, best));
    }

    /// <summary>
    /// How far apart two words are: 0 for the same, less than <see cref="SubstitutionCost"/> for two spellings or forms
    /// of one.
    /// </summary>
    public static int GetSubstitutionCost(string a, string b)
    {
        if (a == b)
        {
            return 0;
        }

        var limit = Math.Min(a.Length, b.Length) / 4;
        return limit > 0 && (a[0] == b[0] || a[^1] == b[^1]) && EditDistance.IsWithin(a, b, limit)
            ? SimilarityCost
            : SubstitutionCost;
    }

    private readonly record struct AlignmentRow(string Word, PositionalIndex Text, int First, int[] Above);

    /// <summary>
    /// Costs of one word of the quote against every word of the band. A move is 0 for a match or substitution, 1 for a
    /// deletion, 2 for an insertion.
    /// </summary>
    private static int[] ComputeRow(AlignmentRow input, Span<byte> moves)
    {
        var costs = new int[input.Above.Length];
        for (var k = 0; k < costs.Length; k++)
        {
            var position = input.First + k;
            var take =
                position >= 0 && position < input.Text.Count
                    ? input.Above[k] + GetSubstitutionCost(input.Word, input.Text[position])
                    : Unreachable;
            var drop = k + 1 < costs.Length ? input.Above[k + 1] + SubstitutionCost : Unreachable;
            var put =
                k > 0 && position >= 0 && position < input.Text.Count ? costs[k - 1] + InsertionCost : Unreachable;
            (costs[k], moves[k]) =
                take <= drop && take <= put ? (take, (byte)0)
                : drop <= put ? (drop, (byte)1)
                : (put, (byte)2);
        }

        return costs;
    }

    private static Alignment TraceBack(
        IReadOnlyList<string> quote,
        PositionalIndex text,
        AlignmentBand band,
        (byte[] Moves, int End) found
    )
    {
        var width = (2 * band.Bandwidth) + 1;
        var (positions, costs) = (new int[quote.Count], new int[quote.Count + 1]);
        var (i, k) = (quote.Count, found.End);
        while (i > 0)
        {
            var position = band.Position - band.Bandwidth + i - 1 + k;
            switch (found.Moves[(i * width) + k])
            {
                case 0:
                    var inText = position >= 0 && position < text.Count;
                    positions[i - 1] = inText ? position : -1;
                    costs[i - 1] += inText ? GetSubstitutionCost(quote[i - 1], text[position]) : SubstitutionCost;
                    i--;
                    break;
                case 1:
                    positions[i - 1] = -1;
                    costs[i - 1] += SubstitutionCost;
                    (i, k) = (i - 1, k + 1);
                    break;
                default:
                    costs[i] += InsertionCost;
                    k--;
                    break;
            }
        }

        return new Alignment(positions, costs[..^1]);
    }
}
