using StaticArchive.Publish.Search.Compression;
using StaticArchive.Publish.Search.Shards;
using StaticArchive.Publish.Search.Terms;

namespace StaticArchive.Publish.Search.Engine;

/// <summary>Looks things up in the published pieces of an index, as a browser does.</summary>
internal sealed class IndexReader
{
    private readonly Manifest _manifest;
    private readonly Func<string, string> _load;
    private readonly string[] _terms;
    private readonly int[] _positions;
    private readonly string[] _spellings;
    private readonly Dictionary<int, TermPiece> _termPieces = [];
    private readonly Dictionary<int, string[]> _positionPieces = [];

    /// <summary>Opens an index.</summary>
    /// <param name="manifest">What is where.</param>
    /// <param name="load">Content of a piece by its name.</param>
    public IndexReader(Manifest manifest, Func<string, string> load)
    {
        (_manifest, _load) = (manifest, load);
        (_terms, _positions, _spellings) = (manifest.Terms.Split(' '), Manifest.Numbers(manifest.Positions), manifest.Spellings.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Starts = new int[manifest.Groups + 1];
        InterpolativeCode.Read(new BitReader(manifest.Starts), Starts.AsSpan(0, manifest.Groups), 0, Math.Max(0, manifest.Passages - 1));
        Starts[^1] = manifest.Passages;
        Years = [.. Manifest.Values(manifest.Years)];
    }

    /// <summary>First passage of each group, and the number of all at the end.</summary>
    public int[] Starts { get; }

    /// <summary>Year of each group; 0 where it is not known.</summary>
    public int[] Years { get; }

    /// <summary>The piece that would hold a word.</summary>
    public TermPiece Piece(string word)
    {
        var number = Math.Max(0, Last(_terms, SuffixStripper.Strip(word)));
        if (!_termPieces.TryGetValue(number, out var piece))
        {
            piece = _termPieces[number] = new TermPiece(number, _load($"t{number}"), _manifest.Passages);
        }

        return piece;
    }

    /// <summary>Positions of a form in each of its passages, in the order of its list.</summary>
    public IReadOnlyList<int[]> Positions(TermPiece piece, TermPiece.Form form)
    {
        var number = Array.FindLastIndex(_positions, first => first <= piece.Number);
        if (!_positionPieces.TryGetValue(number, out var lines))
        {
            lines = _positionPieces[number] = _load($"p{number}").Split('\n');
        }

        var bits = new BitReader(lines[piece.Number - _positions[number]].Split('.')[form.Number]);
        return [.. piece.List(form).Select(_ => PositionListCodec.Read(bits))];
    }

    /// <summary>Words under a key for mending, and how common they are.</summary>
    public IEnumerable<(string Word, int Common)> Spellings(string key)
    {
        for (var number = Math.Max(0, Last(_spellings, key)); number < _spellings.Length && string.CompareOrdinal(_spellings[number], key) <= 0; number++)
        {
            var (word, content) = ("", _load($"s{number}"));
            for (var at = 0; at < content.Length;)
            {
                var end = at + 1;
                while (content[end] is not (>= '0' and <= '9'))
                {
                    end++;
                }

                word = string.Concat(word.AsSpan(0, content[at] - 'A'), content.AsSpan(at + 1, end - at - 1));
                yield return (word, content[end] - '0');
                at = end + 1;
            }
        }
    }

    /// <summary>The last entry that is not greater.</summary>
    private static int Last(string[] entries, string word) => Array.FindLastIndex(entries, entry => string.CompareOrdinal(entry, word) <= 0);
}
