using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using StaticArchive.Publish.Search.Indexing;

namespace StaticArchive.Publish.Search.Shards;

/// <summary>
/// What records show of passages. In a small archive that is everything; in a larger one the stretch with the words
/// that tell most, so that a list of results stays light however many papers there are.
/// </summary>
internal sealed class SnippetBuilder(SearchIndex index)
{
    private const char Ellipsis = '…';
    private const double Epsilon = 1e-9;

    private static readonly SearchValues<char> OtherBlanks = SearchValues.Create(
        "\t\n\v\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005"
            + "\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000"
    );

    private readonly int _maxLength = GetMaxLength(index.PassageCount);
    private readonly TokenWeightCache _tokenWeights = new(index);
    private readonly int[] _occurrences = new int[index.Lexicon.TermLimit + 1];
    private WeightedToken[] _tokens = new WeightedToken[256];
    private int _count;

    /// <summary>The longest excerpt of an archive with so many passages.</summary>
    public static int GetMaxLength(int passages) =>
        passages switch
        {
            <= 1_000 => int.MaxValue,
            <= 20_000 => 220,
            <= 60_000 => 200,
            <= 150_000 => 125,
            _ => 110,
        };

    /// <summary>Whether something of a passage is left out.</summary>
    public bool IsTruncating(ReadOnlySpan<char> text) => text.Length > _maxLength;

    /// <summary>Appends what is shown of a passage, in one line.</summary>
    public void Append(StringBuilder output, ReadOnlySpan<char> text)
    {
        var (start, end) = IsTruncating(text) ? FindBestWindow(text) : (0, text.Length);
        output.Append(Ellipsis, start > 0 ? 1 : 0);
        AppendLine(output, text[start..end]);
        output.Append(Ellipsis, end < text.Length ? 1 : 0);
    }

    /// <summary>
    /// Appends what is shown of an entry of a list of references: its beginning tells whose work it is, and when and
    /// how it is called.
    /// </summary>
    public void AppendReference(StringBuilder output, ReadOnlySpan<char> text)
    {
        var most = GetMaxReferenceLength(_maxLength);
        if (text.Length <= most)
        {
            AppendLine(output, text);
            return;
        }

        var end = text[..most].LastIndexOf(' ');
        AppendLine(output, text[..(end > 0 ? end : most)]);
        output.Append(Ellipsis);
    }

    /// <summary>The longest beginning of an entry where excerpts have such a length.</summary>
    public static int GetMaxReferenceLength(int longest) => longest / 3 * 2;

    /// <summary>Appends a text with blanks for line ends and tabs, which records use themselves.</summary>
    public static void AppendLine(StringBuilder output, ReadOnlySpan<char> text)
    {
        if (IsOneLine(text))
        {
            output.Append(text);
        }
        else
        {
            output.AppendJoin(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }
    }

    /// <summary>
    /// A canonical text has single blanks and line ends, no others; of most passages that is soon seen.
    /// </summary>
    private static bool IsOneLine(ReadOnlySpan<char> text) =>
        !text.ContainsAny(OtherBlanks)
        && !text.StartsWith(' ')
        && !text.EndsWith(' ')
        && !text.Contains("  ", StringComparison.Ordinal);

    /// <summary>The stretch between blanks whose words weigh most; each word counts once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private (int Start, int End) FindBestWindow(ReadOnlySpan<char> text)
    {
        WeighTokens(text);
        var pieces = _tokens.AsSpan(0, _count);
        var (best, weight, first, from, to) = (-1.0, 0.0, 0, 0, 0);
        for (var last = 0; last < pieces.Length; last++)
        {
            weight += _occurrences[pieces[last].Term]++ == 0 ? pieces[last].Weight : 0;
            while (first < last && pieces[last].End - pieces[first].Start > _maxLength)
            {
                weight -= --_occurrences[pieces[first].Term] == 0 ? pieces[first].Weight : 0;
                first++;
            }

            if (weight > best + Epsilon)
            {
                (best, from, to) = (weight, pieces[first].Start, last);
            }
        }

        foreach (var piece in pieces[first..])
        {
            _occurrences[piece.Term]--;
        }

        return (ExtendToStart(from, pieces[to].End), pieces[to].End);
    }

    /// <summary>A beginning that fits as well reads better.</summary>
    private int ExtendToStart(int from, int end)
    {
        foreach (var piece in _tokens.AsSpan(0, _count))
        {
            if (piece.Start <= from && end - piece.Start <= _maxLength)
            {
                return piece.Start;
            }
        }

        return from;
    }

    /// <summary>The stretches between blanks; of each the weightiest word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void WeighTokens(ReadOnlySpan<char> text)
    {
        _count = 0;
        for (var start = 0; start < text.Length; )
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

            if (_count == _tokens.Length)
            {
                Array.Resize(ref _tokens, _count * 2);
            }

            var (term, weight) = _tokenWeights.GetWeight(text[start..end]);
            _tokens[_count++] = new WeightedToken(start, end, term, weight);
            start = end;
        }
    }

    private readonly record struct WeightedToken(int Start, int End, int Term, double Weight);
}
