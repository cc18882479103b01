using StaticArchive.Publish.Search.Compression;

namespace StaticArchive.Publish.Search.Engine;

/// <summary>Finds words that follow each other.</summary>
/// <param name="index">The index.</param>
/// <param name="isStopWord">Words that are passed over: any word may stand in their place.</param>
internal sealed class Phrases(IndexReader index, Func<string, bool> isStopWord)
{
    /// <summary>Adds the scores of passages with a phrase.</summary>
    public void Add(IReadOnlyList<string> words, int[] scores)
    {
        var forms = words.Select((word, offset) => (word, offset)).Where(entry => !isStopWord(entry.word)).Select(entry => (Piece: index.Piece(entry.word), entry.word, entry.offset))
            .Select(entry => (entry.Piece, Form: entry.Piece.Find(entry.word), entry.offset)).ToList();
        if (forms.Count == 0 || forms.Any(entry => entry.Form is null))
        {
            return;
        }

        HashSet<(int Passage, int Begin)>? places = null;
        foreach (var (piece, form, offset) in forms.OrderBy(entry => entry.Piece.List(entry.Form!).Count))
        {
            var here = piece.List(form!).Zip(index.Positions(piece, form!), (posting, positions) => positions.Select(position => (posting.Passage, position - offset))).SelectMany(pairs => pairs);
            places = [.. places is null ? here : here.Where(places.Contains)];
        }

        var passages = places!.Select(place => place.Passage).ToHashSet();
        foreach (var posting in forms.SelectMany(entry => entry.Piece.List(entry.Form!)).Where(posting => passages.Contains(posting.Passage)))
        {
            scores[posting.Passage] += posting.Impact * Choices.Exact;
        }
    }
}
