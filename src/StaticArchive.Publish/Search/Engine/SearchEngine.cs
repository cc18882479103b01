namespace StaticArchive.Publish.Search.Engine;

/// <summary>Answers queries from the published index. theme/js/search/engine.js does the same, to the last digit.</summary>
/// <param name="index">The index.</param>
/// <param name="isStopWord">Words that phrases pass over.</param>
internal sealed class SearchEngine(IndexReader index, Func<string, bool> isStopWord)
{
    /// <summary>Answers a query.</summary>
    public Findings Search(Query query, bool typing = false)
    {
        var choices = new Choices(index, isStopWord);
        var scores = query.Parts.Select((part, i) =>
        {
            var own = new int[index.Starts[^1]];
            foreach (var choice in part.Choices)
            {
                choices.Add(choice, typing && i == query.Parts.Count - 1, own);
            }

            return own;
        }).ToList();
        var wanted = Enumerable.Range(0, scores.Count).Where(i => !query.Parts[i].Without).ToList();
        var ranking = new Ranking(
            [.. wanted.Select(i => scores[i])],
            [.. wanted.Select(i => query.Parts[i])],
            [.. Enumerable.Range(0, scores.Count).Except(wanted).Select(i => scores[i])]);
        return new Findings(Best(ranking), choices.Readings);
    }

    private List<Found> Best(Ranking ranking)
    {
        var found = new List<(Found Found, int Met)>();
        for (var group = 0; group < index.Years.Length; group++)
        {
            if (ranking.Rank(group, index.Starts[group], index.Starts[group + 1]) is { } one)
            {
                found.Add(one);
            }
        }

        // Where nothing meets the whole query, what meets most of it.
        var most = found.Count == 0 ? 0 : found.Max(entry => entry.Met);
        return [.. found.Where(entry => entry.Met == most).Select(entry => entry.Found).OrderByDescending(one => one.Tier).ThenByDescending(one => one.Score).ThenBy(one => one.Group)];
    }
}
