namespace StaticArchive.Text;

/// <summary>
/// Finds words in a text that has changed. The rarest words of what is looked for say where it can stand; there it is laid
/// along the text word by word. What it costs is linear in the quote, whatever the size of the text.
/// </summary>
public static class QuoteSearch
{
    private const int Seeds = 24;
    private const int SeedPlaces = 48;
    private const int Tried = 8;

    /// <summary>What is looked for.</summary>
    /// <param name="Words">Words of the context before, of the quote, of the context after.</param>
    /// <param name="First">Index of the quote's first word.</param>
    /// <param name="End">Index after the quote's last word.</param>
    public sealed record Pattern(IReadOnlyList<string> Words, int First, int End);

    /// <summary>A place where it may stand.</summary>
    /// <param name="First">Position of the quote's first word in the text.</param>
    /// <param name="Last">Position of its last word.</param>
    /// <param name="Quote">How much of the quote stands there, 0 to 1.</param>
    /// <param name="Before">How much of the context before stands there, 0 to 1; 1 where none is given.</param>
    /// <param name="After">How much of the context after stands there.</param>
    public sealed record Place(int First, int Last, double Quote, double Before, double After);

    /// <summary>Places where a part of the pattern's rare words stand together, the likeliest first.</summary>
    public static IReadOnlyList<Place> Find(Pattern pattern, WordTable text)
    {
        var diagonals = Diagonals(pattern, text);
        var places = new List<Place>();
        foreach (var diagonal in Clusters(diagonals, Slack(pattern)))
        {
            if (At(pattern, text, diagonal) is { } place && !places.Exists(other => other.First <= place.Last && place.First <= other.Last))
            {
                places.Add(place);
            }
        }

        return places;
    }

    /// <summary>What stands where the pattern's first word is thought to be at <paramref name="position"/>; null where nothing of the quote does.</summary>
    public static Place? At(Pattern pattern, WordTable text, int position)
    {
        var alignment = WordAlignment.Align(pattern.Words, text, new WordAlignment.Band(position, Slack(pattern)));
        var inQuote = alignment.Positions.Skip(pattern.First).Take(pattern.End - pattern.First).Where(at => at >= 0).ToList();
        return inQuote.Count == 0 ? null : new Place(
            inQuote[0],
            inQuote[^1],
            Share(alignment, pattern.First, pattern.End),
            Share(alignment, 0, pattern.First),
            Share(alignment, pattern.End, pattern.Words.Count));
    }

    private static int Slack(Pattern pattern) => Math.Max(6, pattern.Words.Count / 6);

    /// <summary>Words put in before the first word of a part are not held against it.</summary>
    private static double Share(WordAlignment.Result alignment, int first, int end)
    {
        if (first == end)
        {
            return 1;
        }

        var cost = 0;
        for (var i = first; i < end; i++)
        {
            cost += i == first ? Math.Min(alignment.Costs[i], WordAlignment.Changed) : alignment.Costs[i];
        }

        return Math.Max(0, 1 - (cost / (double)((end - first) * WordAlignment.Changed)));
    }

    /// <summary>Where the pattern would begin if a rare word of it stood where it stands in the text; a rarer word weighs more.</summary>
    private static List<(int Position, double Weight)> Diagonals(Pattern pattern, WordTable text)
    {
        var diagonals = new List<(int, double)>();
        var rare = Enumerable.Range(0, pattern.Words.Count)
            .Select(index => (Index: index, Count: text.Positions(pattern.Words[index]).Length))
            .Where(word => word.Count > 0)
            .OrderBy(word => word.Count).ThenBy(word => word.Index)
            .Take(Seeds);
        foreach (var (index, count) in rare.TakeWhile((word, rank) => rank < Seeds / 4 || word.Count <= SeedPlaces))
        {
            foreach (var position in text.Positions(pattern.Words[index])[..Math.Min(count, 20 * SeedPlaces)])
            {
                diagonals.Add((position - index, 1.0 / (1 + Math.Log2(count))));
            }
        }

        diagonals.Sort();
        return diagonals;
    }

    /// <summary>The heaviest heaps of diagonals that lie near one another, one position for each.</summary>
    private static IEnumerable<int> Clusters(List<(int Position, double Weight)> diagonals, int slack)
    {
        var heaps = new List<(double Weight, int Position)>();
        var (from, weight) = (0, 0.0);
        for (var to = 0; to < diagonals.Count; to++)
        {
            weight += diagonals[to].Weight;
            while (diagonals[to].Position - diagonals[from].Position > slack)
            {
                weight -= diagonals[from++].Weight;
            }

            heaps.Add((weight, (diagonals[to].Position + diagonals[from].Position) / 2));
        }

        var taken = new List<int>();
        foreach (var (_, position) in heaps.OrderByDescending(heap => heap.Weight).ThenBy(heap => heap.Position))
        {
            if (taken.TrueForAll(other => Math.Abs(other - position) > slack))
            {
                taken.Add(position);
            }

            if (taken.Count == Tried)
            {
                break;
            }
        }

        return taken;
    }
}
