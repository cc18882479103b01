using StaticArchive.Publish.Search.Indexing;
using StaticArchive.Publish.Search.Terms;

namespace StaticArchive.Publish.Search.Shards;

/// <summary>
/// What records show of passages. In a small archive that is everything; in a larger one the stretch with the words
/// that tell most, so that a list of results stays light however many papers there are.
/// </summary>
/// <param name="index">The index.</param>
internal sealed class Excerpts(SearchIndex index)
{
    private const char Cut = '…';
    private const double Nothing = 1e-9;
    private const int MostWeights = 30_000;

    private readonly SearchWords _words = new();
    private readonly int _longest = Longest(index.Passages);
    private readonly List<Piece> _pieces = [];
    private readonly int[] _times = new int[index.Lexicon.Limit + 1];
    private readonly Dictionary<string, (int Term, double Weight)> _weights = new(StringComparer.Ordinal);

    /// <summary>The longest excerpt of an archive with so many passages.</summary>
    public static int Longest(int passages) => passages switch
    {
        <= 1_000 => int.MaxValue,
        <= 20_000 => 300,
        <= 60_000 => 200,
        <= 150_000 => 150,
        _ => 110,
    };

    /// <summary>Whether something of a passage is left out.</summary>
    public bool Shortens(ReadOnlySpan<char> text) => text.Length > _longest;

    /// <summary>What is shown of a passage, in one line.</summary>
    public string Of(ReadOnlySpan<char> text)
    {
        if (!Shortens(text))
        {
            return OneLine(text);
        }

        var (start, end) = Best(text);
        return (start > 0 ? Cut + "" : "") + OneLine(text[start..end]) + (end < text.Length ? Cut + "" : "");
    }

    /// <summary>What is shown of an entry of a list of references: its beginning tells whose work it is, and when and how it is called.</summary>
    public string OfReference(ReadOnlySpan<char> text)
    {
        var most = LongestReference(_longest);
        if (text.Length <= most)
        {
            return OneLine(text);
        }

        var end = text[..most].LastIndexOf(' ');
        return OneLine(text[..(end > 0 ? end : most)]) + Cut;
    }

    /// <summary>The longest beginning of an entry where excerpts have such a length.</summary>
    public static int LongestReference(int longest) => longest / 3 * 2;

    /// <summary>Blanks for line ends and tabs, which records use themselves.</summary>
    public static string OneLine(ReadOnlySpan<char> text) => string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The stretch between blanks whose words weigh most; each word counts once.</summary>
    private (int Start, int End) Best(ReadOnlySpan<char> text)
    {
        Weigh(text);
        var (best, weight, first, from, to) = (-1.0, 0.0, 0, 0, 0);
        for (var last = 0; last < _pieces.Count; last++)
        {
            weight += _times[_pieces[last].Term]++ == 0 ? _pieces[last].Weight : 0;
            while (first < last && _pieces[last].End - _pieces[first].Start > _longest)
            {
                weight -= --_times[_pieces[first].Term] == 0 ? _pieces[first].Weight : 0;
                first++;
            }

            if (weight > best + Nothing)
            {
                (best, from, to) = (weight, _pieces[first].Start, last);
            }
        }

        for (; first < _pieces.Count; first++)
        {
            _times[_pieces[first].Term]--;
        }

        // A beginning that fits as well reads better.
        var end = _pieces[to].End;
        return (_pieces.Find(piece => piece.Start <= from && end - piece.Start <= _longest) is { End: > 0 } earlier ? earlier.Start : from, end);
    }

    /// <summary>The stretches between blanks; of each the weightiest word.</summary>
    private void Weigh(ReadOnlySpan<char> text)
    {
        _pieces.Clear();
        for (var start = 0; start < text.Length;)
        {
            if (char.IsWhiteSpace(text[start]))
            {
                start++;
                continue;
            }

            var end = start;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            var (term, weight) = Weight(text[start..end]);
            _pieces.Add(new Piece(start, end, term, weight));
            start = end;
        }
    }

    /// <summary>The same few thousand words make most of every text: each is weighed once.</summary>
    private (int Term, double Weight) Weight(ReadOnlySpan<char> piece)
    {
        var known = _weights.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(piece, out var weight))
        {
            return weight;
        }

        if (_weights.Count == MostWeights)
        {
            _weights.Clear();
        }

        return known[piece] = Weightiest(piece);
    }

    private (int Term, double Weight) Weightiest(ReadOnlySpan<char> piece)
    {
        _words.Cut(piece);
        var (term, weight) = (index.Lexicon.Limit, 0.0);
        for (var i = 0; i < _words.Count; i++)
        {
            var found = index.Lexicon.Find(_words[i]);
            var own = found < 0 ? 0 : index.Impacts.Rarity(index.Occurrences.Starts[found + 1] - index.Occurrences.Starts[found]);
            (term, weight) = own > weight ? (found, own) : (term, weight);
        }

        return (term, weight);
    }

    private readonly record struct Piece(int Start, int End, int Term, double Weight);
}
