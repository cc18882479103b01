using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using StaticArchive.Model.Text;
using StaticArchive.Publish.Search.Extraction;
using StaticArchive.Publish.Search.Terms;

namespace StaticArchive.Publish.Search.Indexing;

/// <summary>Cuts the passages of a group into words. One a thread: it keeps its tables from group to group.</summary>
/// <param name="lexicon">The words of the archive.</param>
internal sealed class GroupIndexer(LexiconCache lexicon)
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

    private static readonly SearchValues<char> Unquotable = SearchValues.Create(" `\\$");

    private readonly SearchTokenizer _tokenizer = new();
    private readonly IndexTokenTable _tokens = new();
    private readonly ArrayBufferWriter<byte> _hashed = new();
    private readonly Dictionary<string, string> _citationTerms = new(StringComparer.Ordinal);
    private char[] _fieldTerm = new char[64];

    /// <summary>Which words of the group last cut stand in an English text, in their order; 1 for those.</summary>
    public byte[] English { get; private set; } = [];

    /// <summary>The words of a group.</summary>
    public ForwardIndexEntry Index(SearchGroup group)
    {
        _hashed.ResetWrittenCount();
        var lengths = new int[group.Passages.Count + 1];
        lengths[0] = IndexRecord(group);
        AppendToHash(
            $"{group.Url}\n{group.Title}\n{string.Join('|', group.Authors)}\n{group.Year}\n{group.Description}\n"
        );
        for (var i = 1; i < lengths.Length; i++)
        {
            var passage = group.Passages[i - 1];
            lengths[i] = IndexField(passage.Text, (i, 0, 0), passage.IsEnglish);
            IndexField(passage.Heading, (i, -1, HeadingBoost), passage.IsEnglish);
            AddFilterTerm(PassageKindTraits.GetFilterTerm(passage.Kind), i);
            foreach (var work in passage.CitedWorks)
            {
                if (!_citationTerms.TryGetValue(work, out var mark))
                {
                    _citationTerms.Add(work, mark = "cites:" + NormalizeQueryValue(work));
                }

                AddFilterTerm(mark, i);
            }

            AppendToHash(passage.Anchor);
            AppendToHash(passage.Text);
        }

        English = _tokens.GetEnglish();
        return _tokens.Take(lengths, SHA256.HashData(_hashed.WrittenSpan));
    }

    /// <summary>A name as a query has to write it: folded, no blanks.</summary>
    public static string NormalizeQueryValue(string name)
    {
        var folded = Folding.Fold(name);
        return string.Create(
            folded.Length,
            folded,
            static (units, from) => from.AsSpan().ReplaceAny(units, Unquotable, '-')
        );
    }

    private int IndexRecord(SearchGroup group)
    {
        AddFilterTerm(PassageKindTraits.GetFilterTerm(group.Kind), 0);
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
        var hasForms = english && kind is TokenKind.Word or TokenKind.Compound;
        var term = lexicon.Add(word, hasForms);
        if (kind != TokenKind.HyphenatedPair)
        {
            _tokens.Add(term, token, hasForms);
        }
        else if (!_tokens.Has(term))
        {
            // Where a compound can be cut has to be said once.
            _tokens.Add(term, token with { Position = -1 }, english: false);
        }
    }

    /// <summary>Takes each word of a field once, with the field's name before it: <c>author:peck</c>.</summary>
    private void AddFieldTerms(string field, string text, bool english)
    {
        _tokenizer.Tokenize(text);
        _tokens.BeginField();
        for (var i = 0; i < _tokenizer.Count; i++)
        {
            _tokens.AddOnce(lexicon.Add(WithField(field, _tokenizer[i]), english), new IndexToken(0, -1, 1), english);
        }
    }

    private ReadOnlySpan<char> WithField(string field, ReadOnlySpan<char> word)
    {
        var length = field.Length + word.Length;
        if (length > _fieldTerm.Length)
        {
            _fieldTerm = new char[length];
        }

        field.CopyTo(_fieldTerm);
        word.CopyTo(_fieldTerm.AsSpan(field.Length));
        return _fieldTerm.AsSpan(0, length);
    }

    private void AddFilterTerm(string word, int passage) =>
        _tokens.Add(lexicon.Add(word, english: false), new IndexToken(passage, -1, 1), english: false);

    private void AppendToHash(ReadOnlySpan<char> text) => _hashed.Write(MemoryMarshal.AsBytes(text));
}
