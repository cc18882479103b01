namespace StaticArchive.Publish.Search.Indexing;

/// <summary>
/// The tokens of one group, then by word. It keeps its tables from group to group: of 35,000 groups most are a line of
/// a list, and tables for each would cost more than its words.
/// </summary>
internal sealed class IndexTokenTable
{
    private readonly List<IndexToken> _tokens = [];
    private readonly List<int> _terms = [];
    private readonly List<byte> _english = [];
    private readonly HitWriter _hits = new();

    /// <summary>Number in the group of each word of the lexicon, from 1; 0 for one that it has not.</summary>
    private int[] _localTerms = [];

    /// <summary>By word of the lexicon: the last field that had it.</summary>
    private int[] _lastField = [];
    private IndexToken[] _sorted = [];
    private int[] _next = [];
    private int _field;

    /// <summary>Whether the group has a word.</summary>
    public bool Has(int term) => term < _localTerms.Length && _localTerms[term] > 0;

    /// <summary>Takes a token of a word, which stands in an English text or does not.</summary>
    public void Add(int term, IndexToken token, bool english)
    {
        Grow(term);
        var local = _localTerms[term];
        if (local == 0)
        {
            _terms.Add(term);
            _english.Add(0);
            local = _localTerms[term] = _terms.Count;
        }

        if (english)
        {
            _english[local - 1] = 1;
        }

        _tokens.Add(token with { Term = local - 1 });
    }

    /// <summary>Begins a field of which each word is taken once.</summary>
    public void BeginField() => _field++;

    /// <summary>Takes a token of a word that the field has not had yet.</summary>
    public void AddOnce(int term, IndexToken token, bool english)
    {
        Grow(term);
        if (_lastField[term] != _field)
        {
            _lastField[term] = _field;
            Add(term, token, english);
        }
    }

    /// <summary>Which words stand in an English text, in their order; 1 for those.</summary>
    public byte[] GetEnglish() => [.. _english];

    /// <summary>All of it by word; the table is empty after that.</summary>
    public ForwardIndexEntry Take(int[] lengths, byte[] hash)
    {
        SortByTerm();
        var starts = new int[_terms.Count];
        var at = 0;
        for (var term = 0; term < starts.Length; term++)
        {
            starts[term] = _hits.Length;
            var end = at;
            while (end < _tokens.Count && _sorted[end].Term == term)
            {
                end++;
            }

            _hits.Write(_sorted.AsSpan(at, end - at));
            at = end;
        }

        var words = new ForwardIndexEntry([.. _terms], starts, _hits.Take(), lengths, hash);
        foreach (var term in _terms)
        {
            _localTerms[term] = 0;
        }

        _terms.Clear();
        _english.Clear();
        _tokens.Clear();
        return words;
    }

    /// <summary>Tokens by word; within a word in the order in which they came, which is that of the text.</summary>
    private void SortByTerm()
    {
        if (_sorted.Length < _tokens.Count)
        {
            _sorted = new IndexToken[_tokens.Count * 2];
        }

        if (_next.Length <= _terms.Count)
        {
            _next = new int[(_terms.Count * 2) + 1];
        }

        Array.Clear(_next, 0, _terms.Count + 1);
        foreach (var token in _tokens)
        {
            _next[token.Term + 1]++;
        }

        for (var i = 1; i <= _terms.Count; i++)
        {
            _next[i] += _next[i - 1];
        }

        foreach (var token in _tokens)
        {
            _sorted[_next[token.Term]++] = token;
        }
    }

    private void Grow(int term)
    {
        if (term >= _localTerms.Length)
        {
            var length = Math.Max(term + 1, _localTerms.Length * 2);
            Array.Resize(ref _localTerms, length);
            Array.Resize(ref _lastField, length);
        }
    }
}
