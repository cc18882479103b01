namespace StaticArchive.Link.Anchoring;

/// <summary>
/// Finds a quote in a text that has changed, by seed and extend: occurrences of the rarest words of the quote (the
/// seeds) give candidate places, and there it is aligned with the text word by word. The cost is linear in the quote,
/// whatever the size of the text.
/// </summary>
public static class QuoteAligner
{
    private const int MaxSeeds = 24;
    private const int MaxSeedOccurrences = 48;
    private const int MaxCandidates = 8;

    // So that the cost stays linear where a whole section is quoted.
    private const int MaxBandwidth = 200;

    /// <summary>What is looked for.</summary>
    /// <param name="Words">Words of the context before, of the quote, of the context after.</param>
    /// <param name="First">Index of the quote's first word.</param>
    /// <param name="End">Index after the quote's last word.</param>
    public sealed record QuotePattern(IReadOnlyList<string> Words, int First, int End);

    /// <summary>A place where it may stand.</summary>
    /// <param name="First">Position of the quote's first word in the text.</param>
    /// <param name="Last">Position of its last word.</param>
    /// <param name="QuoteCoverage">How much of the quote stands there, 0 to 1.</param>
    /// <param name="PrefixCoverage">How much of the context before stands there, 0 to 1; 1 where none is given.</param>
    /// <param name="SuffixCoverage">How much of the context after stands there.</param>
    /// <param name="Edits">How many words were changed, in quote and context together; a misspelling is less than
    /// one.</param>
    /// <param name="Surprisal">How unlikely it is, in bits, that so much of the quote stands somewhere by chance; rare
    /// words count more.</param>
    /// <param name="Positions">For each word of the pattern its position in the text, or -1.</param>
    public sealed record AlignedQuote(
        int First,
        int Last,
        double QuoteCoverage,
        double PrefixCoverage,
        double SuffixCoverage,
        double Edits,
        double Surprisal,
        IReadOnlyList<int> Positions
    );

    /// <summary>Places where a part of the pattern's rare words stand together, the likeliest first.</summary>
    public static IReadOnlyList<AlignedQuote> Find(QuotePattern pattern, PositionalIndex text)
    {
        var diagonals = Diagonals(pattern, text);
        var places = new List<AlignedQuote>();
        foreach (var diagonal in Clusters(diagonals, GetBandwidth(pattern)))
        {
            if (
                AlignAt(pattern, text, diagonal) is { } location
                && !places.Exists(other => other.First <= location.Last && location.First <= other.Last)
            )
            {
                places.Add(location);
            }
        }

        return places;
    }

    /// <summary>
    /// What stands where the pattern's first word is thought to be at <paramref name="position"/>; null where nothing
    /// of the quote does.
    /// </summary>
    public static AlignedQuote? AlignAt(QuotePattern pattern, PositionalIndex text, int position)
    {
        var alignment = WordAligner.Align(
            pattern.Words,
            text,
            new WordAligner.AlignmentBand(position, GetBandwidth(pattern))
        );
        var inQuote = alignment
            .Positions.Skip(pattern.First)
            .Take(pattern.End - pattern.First)
            .Where(at => at >= 0)
            .ToList();
        return inQuote.Count == 0
            ? null
            : new AlignedQuote(
                inQuote[0],
                inQuote[^1],
                GetCoverage(alignment, pattern.First, pattern.End),
                GetCoverage(alignment, 0, pattern.First),
                GetCoverage(alignment, pattern.End, pattern.Words.Count),
                alignment.Costs.Sum() / (double)WordAligner.SubstitutionCost,
                Enumerable
                    .Range(pattern.First, pattern.End - pattern.First)
                    .Where(i => alignment.Positions[i] >= 0)
                    .Sum(i => GetSurprisal(pattern.Words[i], text)) - Math.Log2(text.Count),
                alignment.Positions
            );
    }

    /// <summary>What of the context stands beside a place where the quote stands word for word.</summary>
    public static AlignedQuote ScoreContext(QuotePattern pattern, PositionalIndex text, int first, int last)
    {
        var before = AlignContext(
            [.. pattern.Words.Take(pattern.First)],
            text,
            first - pattern.First,
            position => position < first
        );
        var after = AlignContext([.. pattern.Words.Skip(pattern.End)], text, last + 1, position => position > last);
        return new AlignedQuote(
            first,
            last,
            1,
            before.Share,
            after.Share,
            before.Edits + after.Edits,
            double.PositiveInfinity,
            [.. before.Positions, .. Enumerable.Range(first, pattern.End - pattern.First), .. after.Positions]
        );
    }

    /// <summary>
    /// Information of a word in bits: 0 where the text does not have it, little where it is frequent.
    /// </summary>
    private static double GetSurprisal(string word, PositionalIndex text) =>
        text.Positions(word).Length is > 0 and var count ? Math.Log2(text.Count / (double)count) : 0;

    private sealed record ContextAlignment(double Share, double Edits, IReadOnlyList<int> Positions);

    private static ContextAlignment AlignContext(
        IReadOnlyList<string> words,
        PositionalIndex text,
        int position,
        Func<int, bool> isOutside
    )
    {
        if (words.Count == 0)
        {
            return new ContextAlignment(1, 0, []);
        }

        var alignment = WordAligner.Align(words, text, new WordAligner.AlignmentBand(position, 2));
        var edits =
            alignment
                .Positions.Select(
                    (at, i) => at >= 0 && !isOutside(at) ? WordAligner.SubstitutionCost : alignment.Costs[i]
                )
                .Sum() / (double)WordAligner.SubstitutionCost;
        return new ContextAlignment(
            Math.Max(0, 1 - (edits / words.Count)),
            edits,
            [.. alignment.Positions.Select(at => at >= 0 && isOutside(at) ? at : -1)]
        );
    }

    private static int GetBandwidth(QuotePattern pattern) => Math.Clamp(pattern.Words.Count / 6, 2, MaxBandwidth);

    /// <summary>Words put in before the first word of a part are not held against it.</summary>
    private static double GetCoverage(WordAligner.Alignment alignment, int first, int end)
    {
        if (first == end)
        {
            return 1;
        }

        var cost = 0;
        for (var i = first; i < end; i++)
        {
            cost += i == first ? Math.Min(alignment.Costs[i], WordAligner.SubstitutionCost) : alignment.Costs[i];
        }

        return Math.Max(0, 1 - (cost / (double)((end - first) * WordAligner.SubstitutionCost)));
    }

    /// <summary>
    /// Where the pattern would begin if a rare word of it stood where it stands in the text; a rarer word weighs more.
    /// </summary>
    private static List<(int Position, double Weight)> Diagonals(QuotePattern pattern, PositionalIndex text)
    {
        var diagonals = new List<(int, double)>();
        var rare = Enumerable
            .Range(0, pattern.Words.Count)
            .Select(index => (Index: index, Count: text.Positions(pattern.Words[index]).Length))
            .Where(word => word.Count > 0)
            .OrderBy(word => word.Count)
            .ThenBy(word => word.Index)
            .Take(MaxSeeds);
        foreach (
            var (index, count) in rare.TakeWhile(
                (word, rank) => rank < MaxSeeds / 4 || word.Count <= MaxSeedOccurrences
            )
        )
        {
            foreach (var position in text.Positions(pattern.Words[index])[..Math.Min(count, 20 * MaxSeedOccurrences)])
            {
                diagonals.Add((position - index, 1.0 / (1 + Math.Log2(count))));
            }
        }

        diagonals.Sort();
        return diagonals;
    }

    /// <summary>Positions of the clusters of diagonals with the most weight, at most one for each place.</summary>
    private static IEnumerable<int> Clusters(List<(int Position, double Weight)> diagonals, int slack)
    {
        var clusters = new List<(double Weight, int Position)>();
        var (from, weight) = (0, 0.0);
        for (var to = 0; to < diagonals.Count; to++)
        {
            weight += diagonals[to].Weight;
            while (diagonals[to].Position - diagonals[from].Position > slack)
            {
                weight -= diagonals[from++].Weight;
            }

            clusters.Add((weight, (diagonals[to].Position + diagonals[from].Position) / 2));
        }

        var chosen = new List<int>();
        foreach (
            var (_, position) in clusters
                .OrderByDescending(cluster => cluster.Weight)
                .ThenBy(cluster => cluster.Position)
        )
        {
            if (chosen.TrueForAll(other => Math.Abs(other - position) > Math.Min(slack, 2)))
            {
                chosen.Add(position);
            }

            if (chosen.Count == MaxCandidates)
            {
                break;
            }
        }

        return chosen;
    }
}
