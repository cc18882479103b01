using StaticArchive.Model.Text;

namespace StaticArchive.Link.Anchoring;

/// <summary>The words of a folded text: where each stands, and where each is found again.</summary>
public sealed class PositionalIndex
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];
    private readonly List<(int Start, int End, int Id)> _places = [];
    private readonly int[] _first;
    private readonly int[] _postings;

    /// <summary>Finds them.</summary>
    public PositionalIndex(string folded)
    {
        var lookup = _ids.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (start, end) in WordTokenizer.Tokenize(folded))
        {
            if (!lookup.TryGetValue(folded.AsSpan(start, end - start), out var id))
            {
                id = _words.Count;
                _words.Add(folded[start..end]);
                _ids.Add(_words[id], id);
            }

            _places.Add((start, end, id));
        }

        (_first, _postings) = BuildPostings();
    }

    /// <summary>How many words the text has.</summary>
    public int Count => _places.Count;

    /// <summary>The word at a position.</summary>
    public string this[int position] => _words[_places[position].Id];

    /// <summary>Where the word at a position stands in the folded text.</summary>
    public (int Start, int End) GetSpan(int position) => (_places[position].Start, _places[position].End);

    /// <summary>Positions of a word, in order.</summary>
    public ReadOnlySpan<int> Positions(string word) =>
        _ids.TryGetValue(word, out var id) ? _postings.AsSpan(_first[id], _first[id + 1] - _first[id]) : [];

    /// <summary>Position of the first word that ends behind an offset of the folded text.</summary>
    public int FindPosition(int offset) =>
        BinarySearch.FindPartitionPoint(_places, offset, static (place, offset) => place.End <= offset);

    private (int[] First, int[] Postings) BuildPostings()
    {
        var first = new int[_words.Count + 1];
        foreach (var (_, _, id) in _places)
        {
            first[id + 1]++;
        }

        for (var i = 1; i < first.Length; i++)
        {
            first[i] += first[i - 1];
        }

        var next = (int[])first.Clone();
        var postings = new int[_places.Count];
        for (var position = 0; position < _places.Count; position++)
        {
            postings[next[_places[position].Id]++] = position;
        }

        return (first, postings);
    }
}
