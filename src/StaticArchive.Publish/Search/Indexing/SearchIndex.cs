using StaticArchive.Model;
using StaticArchive.Model.Caching;
using StaticArchive.Publish.Search.Compression;
using StaticArchive.Publish.Search.Extraction;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Search.Indexing;

/// <summary>Everything that can be found and every word it is found by, before it is written.</summary>
internal sealed record SearchIndex
{
    /// <summary>What results are grouped by, in order.</summary>
    public required IReadOnlyList<SearchGroup> Groups { get; init; }

    /// <summary>The words of each group.</summary>
    public required IReadOnlyList<ForwardIndexEntry> ForwardIndex { get; init; }

    /// <summary>Number of the first passage of each group, and of all passages at the end.</summary>
    public required IReadOnlyList<int> FirstPassages { get; init; }

    /// <summary>All words.</summary>
    public required Lexicon Lexicon { get; init; }

    /// <summary>Forms by group of forms.</summary>
    public required IReadOnlyList<ConflationClass> ConflationClasses { get; init; }

    /// <summary>Where a word occurs, by its number.</summary>
    public required InvertedIndex InvertedIndex { get; init; }

    /// <summary>Weights.</summary>
    public required ImpactScorer Scorer { get; init; }

    /// <summary>
    /// What the kind of each passage weighs, by group; arrays, since every occurrence of every word asks.
    /// </summary>
    public required byte[][] KindBoosts { get; init; }

    /// <summary>Number of passages.</summary>
    public int PassageCount => FirstPassages[^1];

    /// <summary>1. gathers what can be found; 2. cuts it into words, side by side; 3. puts forms together.</summary>
    public static SearchIndex Build(SiteIndex site, IndexingSteps? steps = null, IBuildCache? cache = null)
    {
        var groups = SearchGroupExtractor.ExtractAll(site);
        steps?.BeginHalf(groups.Count);
        var lexicon = new Lexicon();
        using var indexers = new ThreadLocal<CachedGroupIndexer>(() =>
            new CachedGroupIndexer(lexicon, cache ?? IBuildCache.None)
        );
        var words = Concurrency.Map(
            groups,
            group =>
            {
                var entry = indexers.Value!.Index(group);
                steps?.Advance();
                return entry;
            }
        );
        var starts = new int[words.Count + 1];
        for (var i = 0; i < words.Count; i++)
        {
            starts[i + 1] = starts[i] + words[i].PassageLengths.Length;
        }

        var (occurrences, terms) = Concurrency.Invoke(
            () => InvertedIndex.Invert(words, lexicon.TermLimit),
            () => TermConflator.Conflate(lexicon)
        );
        return new SearchIndex
        {
            Groups = groups,
            // Which words a group has is known from the words now.
            ForwardIndex = words.Select(group => group with { Terms = [], TermOffsets = [] }).ToArray(),
            FirstPassages = starts,
            Lexicon = lexicon,
            ConflationClasses = terms,
            InvertedIndex = occurrences,
            Scorer = new ImpactScorer(starts[^1], GetAverageLength(words)),
            KindBoosts = [.. groups.Select(GetKindBoosts)],
        };
    }

    /// <summary>
    /// What records need once all lists are written: without the places of words, which are most of it.
    /// </summary>
    public SearchIndex WithoutPostings() =>
        this with
        {
            ForwardIndex = [.. ForwardIndex.Select(group => group with { Bytes = [] })],
            InvertedIndex = InvertedIndex with { Groups = [], ByteOffsets = [] },
        };

    /// <summary>What the kind of each passage weighs, the group's own first.</summary>
    private static byte[] GetKindBoosts(SearchGroup group) =>
        [
            (byte)PassageKindTraits.GetBoost(group.Kind),
            .. group.Passages.Select(passage => (byte)PassageKindTraits.GetBoost(passage.Kind)),
        ];

    private static double GetAverageLength(IReadOnlyList<ForwardIndexEntry> words)
    {
        long total = 0,
            count = 0;
        foreach (var group in words)
        {
            for (var i = 1; i < group.PassageLengths.Length; i++)
            {
                total += group.PassageLengths[i];
                count++;
            }
        }

        return count == 0 ? 1 : Math.Max(1, (double)total / count);
    }
}
