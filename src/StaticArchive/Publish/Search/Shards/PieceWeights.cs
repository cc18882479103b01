using System.Runtime.CompilerServices;
using StaticArchive.Publish.Search.Indexing;
using StaticArchive.Publish.Search.Terms;

namespace StaticArchive.Publish.Search.Shards;

/// <summary>
/// What the stretches between two blanks weigh. The same few thousand make most of every text: each is weighed once. A table of its
/// own, because millions are asked for in the second that a build has for them, before a compiler improves anyone else's.
/// </summary>
/// <param name="index">The index.</param>
internal sealed class PieceWeights(SearchIndex index)
{
    private const int Most = 30_000;
    private const int Slots = 1 << 16;

    private readonly SearchWords _words = new();
    private readonly int[] _slots = new int[Slots];
    private readonly Entry[] _entries = new Entry[Most + 1];
    private int _count;

    /// <summary>The weightiest word of a piece, and its weight.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public (int Term, double Weight) Of(ReadOnlySpan<char> piece)
    {
        var slot = Slot(piece);
        while (_slots[slot] != 0)
        {
            ref readonly var entry = ref _entries[_slots[slot]];
            if (piece.SequenceEqual(entry.Piece))
            {
                return (entry.Term, entry.Weight);
            }

            slot = (slot + 1) & (Slots - 1);
        }

        return Add(piece, slot);
    }

    private (int Term, double Weight) Add(ReadOnlySpan<char> piece, int slot)
    {
        if (_count == Most)
        {
            (_count, slot) = (0, Slot(piece));
            Array.Clear(_slots);
        }

        var (term, weight) = Weightiest(piece);
        _entries[++_count] = new Entry(piece.ToString(), term, weight);
        _slots[slot] = _count;
        return (term, weight);
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

    /// <summary>FNV-1a over UTF-16 units, mixed at the end because only the lowest bits are used.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Slot(ReadOnlySpan<char> piece)
    {
        var hash = 2166136261u;
        foreach (var unit in piece)
        {
            hash = (hash ^ unit) * 16777619u;
        }

        return (int)((hash ^ (hash >> 15)) & (Slots - 1));
    }

    private readonly record struct Entry(string Piece, int Term, double Weight);
}
