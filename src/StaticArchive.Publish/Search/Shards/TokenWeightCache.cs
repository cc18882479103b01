using System.Runtime.CompilerServices;
using StaticArchive.Publish.Search.Indexing;
using StaticArchive.Publish.Search.Terms;

namespace StaticArchive.Publish.Search.Shards;

/// <summary>
/// What the stretches between two blanks weigh. The same few thousand make most of every text: each is weighed once. A
/// table of its own, because millions are asked for in the second that a build has for them, before a compiler improves
/// anyone else's.
/// </summary>
internal sealed class TokenWeightCache(SearchIndex index)
{
    private const int Capacity = 30_000;
    private const int SlotCount = 1 << 16;

    private readonly SearchTokenizer _tokenizer = new();
    private readonly int[] _slots = new int[SlotCount];
    private readonly CachedWeight[] _entries = new CachedWeight[Capacity + 1];
    private int _count;

    /// <summary>The weightiest word of a piece, and its weight.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public WeightedTerm GetWeight(ReadOnlySpan<char> piece)
    {
        var slot = GetSlot(piece);
        while (_slots[slot] != 0)
        {
            ref readonly var entry = ref _entries[_slots[slot]];
            if (piece.SequenceEqual(entry.Token))
            {
                return new WeightedTerm(entry.Term, entry.Weight);
            }

            slot = (slot + 1) & (SlotCount - 1);
        }

        return Add(piece, slot);
    }

    private WeightedTerm Add(ReadOnlySpan<char> piece, int slot)
    {
        if (_count == Capacity)
        {
            (_count, slot) = (0, GetSlot(piece));
            Array.Clear(_slots);
        }

        var (term, weight) = FindHeaviestTerm(piece);
        _entries[++_count] = new CachedWeight(piece.ToString(), term, weight);
        _slots[slot] = _count;
        return new WeightedTerm(term, weight);
    }

    private WeightedTerm FindHeaviestTerm(ReadOnlySpan<char> piece)
    {
        _tokenizer.Tokenize(piece);
        var (term, weight) = (index.Lexicon.TermLimit, 0.0);
        for (var i = 0; i < _tokenizer.Count; i++)
        {
            var found = index.Lexicon.Find(_tokenizer[i]);
            var own =
                found < 0
                    ? 0
                    : index.Scorer.GetInverseDocumentFrequency(
                        index.InvertedIndex.TermOffsets[found + 1] - index.InvertedIndex.TermOffsets[found]
                    );
            (term, weight) = own > weight ? (found, own) : (term, weight);
        }

        return new WeightedTerm(term, weight);
    }

    /// <summary>FNV-1a over UTF-16 units, mixed at the end because only the lowest bits are used.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int GetSlot(ReadOnlySpan<char> piece)
    {
        var hash = 2166136261u;
        foreach (var unit in piece)
        {
            hash = (hash ^ unit) * 16777619u;
        }

        return (int)((hash ^ (hash >> 15)) & (SlotCount - 1));
    }

    private readonly record struct CachedWeight(string Token, int Term, double Weight);
}
