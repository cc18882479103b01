using StaticArchive.Publish.Search.Coding;
using StaticArchive.Publish.Search.Terms;

namespace StaticArchive.Publish.Search.Indexing;

/// <summary>The written lists of one form, in ASCII: as text an index would be held in twice the memory.</summary>
/// <param name="Postings">Its passages.</param>
/// <param name="Positions">Its positions; empty for a mark such as <c>kind:box</c>.</param>
internal readonly record struct WrittenForm(byte[] Postings, byte[] Positions);

/// <summary>A group of forms with the lists of each.</summary>
/// <param name="Group">The forms.</param>
/// <param name="Lists">Their lists, in the same order.</param>
/// <param name="Frequency">Number of passages with any of them.</param>
internal sealed record WrittenGroup(WordGroup Group, IReadOnlyList<WrittenForm> Lists, int Frequency);

/// <summary>Writes the lists of words. One a thread.</summary>
/// <param name="index">The index.</param>
internal sealed class TermWriter(SearchIndex index)
{
    private const int MostPositions = 4096;

    private readonly BitWriter _bits = new();
    private readonly List<Hit> _hits = [];
    private readonly int[] _positions = new int[MostPositions];
    private readonly int[] _counts = new int[PostingList.Strongest + 2];
    private int[] _passages = [];
    private Hit[] _sorted = [];

    /// <summary>Writes the lists of a group of forms.</summary>
    public WrittenGroup Write(WordGroup group)
    {
        var bounds = new int[group.Forms.Count + 1];
        _hits.Clear();
        for (var i = 0; i < group.Forms.Count; i++)
        {
            Collect(index.Lexicon.Find(group.Forms[i]));
            bounds[i + 1] = _hits.Count;
        }

        var frequency = group.Forms.Count == 1 ? _hits.Count : _hits.Select(hit => hit.Passage).Distinct().Count();
        var rarity = index.Impacts.Rarity(frequency);
        var isMark = group.First.Contains(':', StringComparison.Ordinal);
        var lists = new WrittenForm[group.Forms.Count];
        for (var i = 0; i < lists.Length; i++)
        {
            var count = Sort(bounds[i], bounds[i + 1], isMark ? null : rarity);
            lists[i] = new WrittenForm(Postings(count), isMark || StopWords.Contains(group.Forms[i]) ? [] : Positions(count));
        }

        return new WrittenGroup(group, lists, frequency);
    }

    private void Collect(int term)
    {
        var places = index.Occurrences;
        for (var i = places.Starts[term]; i < places.Starts[term + 1]; i++)
        {
            var group = places.Groups[i];
            var reader = new HitReader(index.Words[group].Bytes, places.Bytes[i]);
            while (reader.Next())
            {
                _hits.Add(new Hit(group, reader.Passage, index.Starts[group] + reader.Passage, reader.PositionsAt) { Flat = reader.Flat, Count = reader.Count });
            }
        }
    }

    /// <summary>Strongest first, then in order; hits come in order, so that counting them sorts them. How many there are is returned.</summary>
    private int Sort(int from, int to, double? rarity)
    {
        Array.Clear(_counts);
        if (_sorted.Length < to - from)
        {
            (_sorted, _passages) = (new Hit[2 * (to - from)], new int[2 * (to - from)]);
        }

        var hits = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_hits)[from..to];
        foreach (ref var hit in hits)
        {
            hit.Impact = rarity is { } known ? Impact(hit, known) : 1;
            _counts[PostingList.Strongest - hit.Impact + 1]++;
        }

        for (var i = 1; i < _counts.Length; i++)
        {
            _counts[i] += _counts[i - 1];
        }

        foreach (ref readonly var hit in hits)
        {
            var at = _counts[PostingList.Strongest - hit.Impact]++;
            (_sorted[at], _passages[at]) = (hit, hit.Passage);
        }

        return to - from;
    }

    private int Impact(in Hit hit, double rarity)
    {
        // What a group is called has no length: the record of a paper is no text.
        var count = hit.Local == 0 ? 0 : hit.Count;
        return index.Impacts.Of(rarity, count, index.Words[hit.Group].Lengths[hit.Local], (hit.Flat, index.Weights[hit.Group][hit.Local]));
    }

    private byte[] Postings(int count)
    {
        PostingList.Begin(_bits, count, _sorted[0].Impact);
        for (var (start, end) = (0, 0); end < count; start = end)
        {
            while (end < count && _sorted[end].Impact == _sorted[start].Impact)
            {
                end++;
            }

            var skipped = start == 0 ? 0 : _sorted[start - 1].Impact - _sorted[start].Impact - 1;
            PostingList.Impact(_bits, _passages.AsSpan(start, end - start), (start == 0, skipped), index.Passages);
        }

        return _bits.TakeBytes();
    }

    private byte[] Positions(int count)
    {
        for (var i = 0; i < count; i++)
        {
            ref readonly var hit = ref _sorted[i];
            var length = HitReader.Positions(index.Words[hit.Group].Bytes, hit.PositionsAt, hit.Count, _positions);
            PositionList.Write(_bits, _positions.AsSpan(0, length));
        }

        return _bits.TakeBytes();
    }

    private record struct Hit(int Group, int Local, int Passage, int PositionsAt)
    {
        public int Flat { get; init; }

        public int Count { get; init; }

        public int Impact { get; set; }
    }
}
