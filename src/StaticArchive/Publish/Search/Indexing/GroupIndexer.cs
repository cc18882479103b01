using System.Runtime.InteropServices;
using System.Security.Cryptography;
using StaticArchive.Publish.Search.Terms;
using StaticArchive.Text;

namespace StaticArchive.Publish.Search.Indexing;

/// <summary>Cuts the passages of a group into words. One a thread: it keeps its tables from group to group.</summary>
/// <param name="lexicon">The words of the archive.</param>
internal sealed class GroupIndexer(Lexicon lexicon)
{
    /// <summary>Weights in tenths of a word in the text: heading, title, authors, year, other fields, description.</summary>
    private const int Heading = 6;
    private const int Title = 30;
    private const int Author = 40;
    private const int Year = 50;
    private const int Other = 8;
    private const int Text = 6;
    private const int AfterTitle = 8;

    private readonly SearchWords _words = new();
    private readonly WordTable _table = new(lexicon);
    private readonly List<Token> _tokens = [];
    private readonly List<int> _terms = [];
    private readonly Dictionary<string, string> _cites = new(StringComparer.Ordinal);
    private int[] _local = [];

    /// <summary>The words of a group.</summary>
    public GroupWords Index(SearchGroup group)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var lengths = new int[group.Passages.Count + 1];
        lengths[0] = Record(group);
        Hash(hash, $"{group.Address}\n{group.Title}\n{string.Join('|', group.Authors)}\n{group.Year}\n{group.Text}\n");
        for (var i = 1; i < lengths.Length; i++)
        {
            var passage = group.Passages[i - 1];
            lengths[i] = Field(passage.Words, (i, 0, 0), passage.English);
            Field(passage.Heading, (i, -1, Heading), passage.English);
            Mark("kind:" + PassageKinds.Word(passage.Kind), i);
            foreach (var work in passage.Cites)
            {
                if (!_cites.TryGetValue(work, out var mark))
                {
                    _cites.Add(work, mark = "cites:" + Key(work));
                }

                Mark(mark, i);
            }

            Hash(hash, passage.Anchor);
            Hash(hash, passage.Words);
        }

        return Take(lengths, hash.GetHashAndReset());
    }

    /// <summary>A name as a query has to write it: folded, no blanks.</summary>
    public static string Key(string name) => string.Concat(Folding.Fold(name).Select(unit => unit is ' ' or '`' or '\\' or '$' ? '-' : unit));

    private int Record(SearchGroup group)
    {
        Mark("kind:" + PassageKinds.Word(group.Kind), 0);
        if (group.Id.Length > 0)
        {
            Mark("paper:" + Key(group.Id), 0);
        }

        var position = Field(group.Title, (0, 0, Title), group.English) + AfterTitle;
        Marks("title:", group.Title, group.English);
        foreach (var author in group.Authors)
        {
            position += Field(author, (0, position, Author), english: false) + AfterTitle;
            Marks("author:", author, english: false);
        }

        Field(group.Year > 0 ? group.Year.ToString(System.Globalization.CultureInfo.InvariantCulture) : "", (0, -1, Year), english: false);
        Field(group.Others, (0, -1, Other), group.English);
        return Field(group.Text, (0, position, Text), group.English);
    }

    /// <summary>Takes the words of a field; a position below 0 says that its order does not matter.</summary>
    private int Field(ReadOnlySpan<char> text, (int Passage, int Position, int Flat) where, bool english)
    {
        _words.Cut(text);
        for (var i = 0; i < _words.Count; i++)
        {
            var word = _words[i];
            if (where.Passage == 0 || !StopWords.Contains(word))
            {
                Add(_table.Add(word, english), new Token(where.Passage, where.Position < 0 ? -1 : where.Position + _words.Position(i), where.Flat));
            }
        }

        return _words.Positions;
    }

    private void Marks(string field, string text, bool english)
    {
        _words.Cut(text);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < _words.Count; i++)
        {
            if (_words[i].ToString() is var word && seen.Add(word))
            {
                Add(_table.Add(field + word, english), new Token(0, -1, 1));
            }
        }
    }

    private void Mark(string word, int passage) => Add(_table.Add(word, english: false), new Token(passage, -1, 1));

    private void Add(int term, Token token)
    {
        if (term >= _local.Length)
        {
            Array.Resize(ref _local, Math.Max(term + 1, _local.Length * 2));
        }

        var local = _local[term];
        if (local == 0)
        {
            _terms.Add(term);
            local = _local[term] = _terms.Count;
        }

        _tokens.Add(token with { Term = local - 1 });
    }

    private GroupWords Take(int[] lengths, byte[] hash)
    {
        var sorted = SortedByTerm();
        var writer = new HitWriter(_tokens.Count * 3);
        var starts = new int[_terms.Count];
        var at = 0;
        for (var term = 0; term < starts.Length; term++)
        {
            starts[term] = writer.Length;
            var end = at;
            while (end < sorted.Length && sorted[end].Term == term)
            {
                end++;
            }

            writer.Write(sorted.AsSpan(at, end - at));
            at = end;
        }

        var words = new GroupWords([.. _terms], starts, writer.Take(), lengths, hash);
        foreach (var term in _terms)
        {
            _local[term] = 0;
        }

        _terms.Clear();
        _tokens.Clear();
        return words;
    }

    /// <summary>Tokens by word; within a word in the order in which they came, which is that of the text.</summary>
    private Token[] SortedByTerm()
    {
        var next = new int[_terms.Count + 1];
        foreach (var token in _tokens)
        {
            next[token.Term + 1]++;
        }

        for (var i = 1; i < next.Length; i++)
        {
            next[i] += next[i - 1];
        }

        var sorted = new Token[_tokens.Count];
        foreach (var token in _tokens)
        {
            sorted[next[token.Term]++] = token;
        }

        return sorted;
    }

    private static void Hash(IncrementalHash hash, ReadOnlySpan<char> text) => hash.AppendData(MemoryMarshal.AsBytes(text));

    /// <summary>A word at a place.</summary>
    /// <param name="Passage">Number of the passage within the group.</param>
    /// <param name="Position">Its position; -1 where order does not matter.</param>
    /// <param name="Flat">Its weight if the length of its field does not matter, in tenths; 0 in the text of a passage.</param>
    internal readonly record struct Token(int Passage, int Position, int Flat)
    {
        /// <summary>Number of its word within the group.</summary>
        public int Term { get; init; }
    }
}
