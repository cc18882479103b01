using System.Runtime.InteropServices;
using System.Security.Cryptography;
using StaticArchive.Model.Text;
using StaticArchive.Publish.Search.Extraction;
using StaticArchive.Publish.Search.Terms;

namespace StaticArchive.Publish.Search.Indexing;

/// <summary>Cuts the passages of a group into words. One a thread: it keeps its tables from group to group.</summary>
/// <param name="lexicon">The words of the archive.</param>
internal sealed class GroupIndexer(Lexicon lexicon)
{
    /// <summary>
    /// Weights in tenths of a word in the text: heading, title, authors, year, other fields, description.
    /// </summary>
    private const int HeadingBoost = 6;
    private const int TitleBoost = 30;
    private const int AuthorBoost = 40;
    private const int YearBoost = 50;
    private const int OtherFieldBoost = 8;
    private const int DescriptionBoost = 6;
    private const int PositionIncrementGap = 8;

    private readonly SearchTokenizer _tokenizer = new();
    private readonly LexiconCache _lexicon = new(lexicon);
    private readonly List<IndexToken> _tokens = [];
    private readonly List<int> _terms = [];
    private readonly Dictionary<string, string> _citationTerms = new(StringComparer.Ordinal);
    private int[] _localTerms = [];

    /// <summary>The words of a group.</summary>
    public ForwardIndexEntry Index(SearchGroup group)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var lengths = new int[group.Passages.Count + 1];
        lengths[0] = IndexRecord(group);
        AppendHash(
            hash,
            $"{group.Url}\n{group.Title}\n{string.Join('|', group.Authors)}\n{group.Year}\n{group.Description}\n"
        );
        for (var i = 1; i < lengths.Length; i++)
        {
            var passage = group.Passages[i - 1];
            lengths[i] = IndexField(passage.Text, (i, 0, 0), passage.IsEnglish);
            IndexField(passage.Heading, (i, -1, HeadingBoost), passage.IsEnglish);
            AddFilterTerm("kind:" + PassageKindTraits.GetQueryName(passage.Kind), i);
            foreach (var work in passage.CitedWorks)
            {
                if (!_citationTerms.TryGetValue(work, out var mark))
                {
                    _citationTerms.Add(work, mark = "cites:" + NormalizeQueryValue(work));
                }

                AddFilterTerm(mark, i);
            }

            AppendHash(hash, passage.Anchor);
            AppendHash(hash, passage.Text);
        }

        return Finish(lengths, hash.GetHashAndReset());
    }

    /// <summary>A name as a query has to write it: folded, no blanks.</summary>
    public static string NormalizeQueryValue(string name) =>
        string.Concat(Folding.Fold(name).Select(unit => unit is ' ' or '`' or '\\' or '$' ? '-' : unit));

    private int IndexRecord(SearchGroup group)
    {
        AddFilterTerm("kind:" + PassageKindTraits.GetQueryName(group.Kind), 0);
        if (group.Id.Length > 0)
        {
            AddFilterTerm("paper:" + NormalizeQueryValue(group.Id), 0);
        }

        var position = IndexField(group.Title, (0, 0, TitleBoost), group.IsEnglish) + PositionIncrementGap;
        AddFieldTerms("title:", group.Title, group.IsEnglish);
        foreach (var author in group.Authors)
        {
            position += IndexField(author, (0, position, AuthorBoost), english: false) + PositionIncrementGap;
            AddFieldTerms("author:", author, english: false);
        }

        IndexField(
            group.Year > 0 ? group.Year.ToString(System.Globalization.CultureInfo.InvariantCulture) : "",
            (0, -1, YearBoost),
            english: false
        );
        if (group.State.Length > 0)
        {
            AddFilterTerm("is:" + group.State, 0);
            IndexField(group.State, (0, -1, YearBoost), group.IsEnglish);
        }

        IndexField(group.OtherFields, (0, -1, OtherFieldBoost), group.IsEnglish);
        return IndexField(group.Description, (0, position, DescriptionBoost), group.IsEnglish);
    }

    /// <summary>Takes the words of a field; a position below 0 says that its order does not matter.</summary>
    private int IndexField(ReadOnlySpan<char> text, (int Passage, int Position, int Flat) where, bool english)
    {
        _tokenizer.Tokenize(text);
        var (run, runEnd) = (0, -1);
        for (var i = 0; i < _tokenizer.Count; i++)
        {
            var word = _tokenizer[i];
            var (position, kind) = (_tokenizer.GetPosition(i), _tokenizer.GetKind(i));
            var (before, small) = (0, 0);
            if (kind == TokenKind.Word)
            {
                (before, small) = (position == runEnd ? run : 0, StopWords.GetNumber(word));
            }

            if (small > 0)
            {
                (run, runEnd) = (StopWords.AppendToRun(before, small), position + 1);
            }

            if (where.Passage == 0 || small == 0)
            {
                var at = where.Position < 0 ? -1 : where.Position + position;
                var token = new IndexToken(where.Passage, at, where.Flat) { SmallWordsBefore = before };
                AddToken(word, kind, token, english);
            }
        }

        return _tokenizer.PositionCount;
    }

    private void AddToken(ReadOnlySpan<char> word, TokenKind kind, IndexToken token, bool english)
    {
        var term = _lexicon.Add(word, english && kind is TokenKind.Word or TokenKind.Compound);
        if (kind != TokenKind.HyphenatedPair)
        {
            AddToken(term, token);
        }
        else if (term >= _localTerms.Length || _localTerms[term] == 0)
        {
            // Where a compound can be cut has to be said once.
            AddToken(term, token with { Position = -1 });
        }
    }

    private void AddFieldTerms(string field, string text, bool english)
    {
        _tokenizer.Tokenize(text);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < _tokenizer.Count; i++)
        {
            if (_tokenizer[i].ToString() is var word && seen.Add(word))
            {
                AddToken(_lexicon.Add(field + word, english), new IndexToken(0, -1, 1));
            }
        }
    }

    private void AddFilterTerm(string word, int passage) =>
        AddToken(_lexicon.Add(word, english: false), new IndexToken(passage, -1, 1));

    private void AddToken(int term, IndexToken token)
    {
        if (term >= _localTerms.Length)
        {
            Array.Resize(ref _localTerms, Math.Max(term + 1, _localTerms.Length * 2));
        }

        var local = _localTerms[term];
        if (local == 0)
        {
            _terms.Add(term);
            local = _localTerms[term] = _terms.Count;
        }

        _tokens.Add(token with { Term = local - 1 });
    }

    private ForwardIndexEntry Finish(int[] lengths, byte[] hash)
    {
        var sorted = SortByTerm();
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

        var words = new ForwardIndexEntry([.. _terms], starts, writer.ToArray(), lengths, hash);
        foreach (var term in _terms)
        {
            _localTerms[term] = 0;
        }

        _terms.Clear();
        _tokens.Clear();
        return words;
    }

    /// <summary>Tokens by word; within a word in the order in which they came, which is that of the text.</summary>
    private IndexToken[] SortByTerm()
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

        var sorted = new IndexToken[_tokens.Count];
        foreach (var token in _tokens)
        {
            sorted[next[token.Term]++] = token;
        }

        return sorted;
    }

    private static void AppendHash(IncrementalHash hash, ReadOnlySpan<char> text) =>
        hash.AppendData(MemoryMarshal.AsBytes(text));

    /// <summary>A word at a place.</summary>
    /// <param name="Passage">Number of the passage within the group.</param>
    /// <param name="Position">Its position; -1 where order does not matter.</param>
    /// <param name="UnnormalizedWeight">Its weight if the length of its field does not matter, in tenths; 0 in the text
    /// of a passage.</param>
    internal readonly record struct IndexToken(int Passage, int Position, int UnnormalizedWeight)
    {
        /// <summary>The run of small words that it follows; see <see cref="StopWords.AppendToRun"/>.</summary>
        public int SmallWordsBefore { get; init; }

        /// <summary>Number of its word within the group.</summary>
        public int Term { get; init; }
    }
}
