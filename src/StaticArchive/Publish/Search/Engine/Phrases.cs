namespace StaticArchive.Publish.Search.Engine;

/// <summary>Finds words that follow each other.</summary>
/// <param name="index">The index.</param>
/// <param name="isStopWord">Words that are passed over: any word may stand in their place.</param>
internal sealed class Phrases(IndexReader index, Func<string, bool> isStopWord)
{
    /// <summary>Adds the scores of passages with a phrase.</summary>
    public void Add(IReadOnlyList<string> words, int[] scores)
    {
        var kept = words.Select((word, offset) => (word, offset)).Where(entry => !isStopWord(entry.word)).ToList();
        Dictionary<int, (HashSet<int> Starts, int Score)>? met = null;
        foreach (var (word, offset) in kept)
        {
            met = Next(met, word, offset);
        }

        foreach (var (passage, (starts, score)) in met ?? [])
        {
            scores[passage] += starts.Count > 0 ? score : 0;
        }
    }

    /// <summary>The passages that go on with a word, and where in them the phrase would begin.</summary>
    private Dictionary<int, (HashSet<int> Starts, int Score)> Next(Dictionary<int, (HashSet<int> Starts, int Score)>? met, string word, int offset)
    {
        var next = new Dictionary<int, (HashSet<int>, int)>();
        var piece = index.Piece(word);
        if (piece.Find(word) is not { } form)
        {
            return next;
        }

        var positions = index.Positions(piece, form);
        var list = piece.List(form);
        for (var i = 0; i < list.Count; i++)
        {
            var starts = positions[i].Select(position => position - offset).ToHashSet();
            if (met is null)
            {
                next[list[i].Passage] = (starts, list[i].Impact * Choices.Exact);
            }
            else if (met.TryGetValue(list[i].Passage, out var before))
            {
                starts.IntersectWith(before.Starts);
                next[list[i].Passage] = (starts, before.Score + (list[i].Impact * Choices.Exact));
            }
        }

        return next;
    }
}
