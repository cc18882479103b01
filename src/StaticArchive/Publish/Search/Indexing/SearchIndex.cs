using StaticArchive.Publish.Search.Coding;
using StaticArchive.Publish.Search.Gathering;
using StaticArchive.Text;

namespace StaticArchive.Publish.Search.Indexing;

/// <summary>Everything that can be found and every word it is found by, before it is written.</summary>
internal sealed record SearchIndex
{
    /// <summary>What results are grouped by, in order.</summary>
    public required IReadOnlyList<SearchGroup> Groups { get; init; }

    /// <summary>The words of each group.</summary>
    public required IReadOnlyList<GroupWords> Words { get; init; }

    /// <summary>Number of the first passage of each group, and of all passages at the end.</summary>
    public required IReadOnlyList<int> Starts { get; init; }

    /// <summary>All words.</summary>
    public required Lexicon Lexicon { get; init; }

    /// <summary>Forms by group of forms.</summary>
    public required IReadOnlyList<WordGroup> Terms { get; init; }

    /// <summary>Where a word occurs, by its number.</summary>
    public required Occurrences Occurrences { get; init; }

    /// <summary>Weights.</summary>
    public required Impacts Impacts { get; init; }

    /// <summary>What the kind of each passage weighs, by group; arrays, since every occurrence of every word asks.</summary>
    public required byte[][] Weights { get; init; }

    /// <summary>Number of passages.</summary>
    public int Passages => Starts[^1];

    /// <summary>1. gathers what can be found; 2. cuts it into words, side by side; 3. puts forms together.</summary>
    public static SearchIndex Build(Site site)
    {
        var groups = SearchGroups.Of(site);
        var lexicon = new Lexicon();
        using var indexers = new ThreadLocal<GroupIndexer>(() => new GroupIndexer(lexicon));
        var words = SideBySide.Map(groups, group => indexers.Value!.Index(group));
        var starts = new int[words.Count + 1];
        for (var i = 0; i < words.Count; i++)
        {
            starts[i + 1] = starts[i] + words[i].Lengths.Length;
        }

        var (occurrences, terms) = SideBySide.Both(() => Occurrences.Of(words, lexicon.Limit), () => TermGroups.Of(lexicon));
        return new SearchIndex
        {
            Groups = groups,
            Words = words,
            Starts = starts,
            Lexicon = lexicon,
            Terms = terms,
            Occurrences = occurrences,
            Impacts = new Impacts(starts[^1], AverageLength(words)),
            Weights = [.. groups.Select(WeightsOf)],
        };
    }

    /// <summary>What records need once all lists are written: without the places of words, which are most of it.</summary>
    public SearchIndex WithoutPlaces() => this with
    {
        Words = [.. Words.Select(group => group with { Terms = [], Starts = [], Bytes = [] })],
        Occurrences = Occurrences with { Groups = [], Bytes = [] },
    };

    /// <summary>What the kind of each passage weighs, the group's own first.</summary>
    private static byte[] WeightsOf(SearchGroup group) =>
        [(byte)PassageKinds.Weight(group.Kind), .. group.Passages.Select(passage => (byte)PassageKinds.Weight(passage.Kind))];

    private static double AverageLength(IReadOnlyList<GroupWords> words)
    {
        long total = 0, count = 0;
        foreach (var group in words)
        {
            for (var i = 1; i < group.Lengths.Length; i++)
            {
                total += group.Lengths[i];
                count++;
            }
        }

        return count == 0 ? 1 : Math.Max(1, (double)total / count);
    }
}
