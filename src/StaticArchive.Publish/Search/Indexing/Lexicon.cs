using System.Collections.Concurrent;

namespace StaticArchive.Publish.Search.Indexing;

/// <summary>
/// Every word of the archive with a number; filled by several threads at once, so the numbers mean nothing by
/// themselves.
/// </summary>
internal sealed class Lexicon
{
    private readonly ConcurrentDictionary<string, LexiconTerm> _terms = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, LexiconTerm>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private int _next = -1;

    /// <summary>Makes an empty one.</summary>
    public Lexicon() => _lookup = _terms.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>One more than the largest number.</summary>
    public int TermLimit => _next + 1;

    /// <summary>All words.</summary>
    public IEnumerable<LexiconTerm> Terms => _terms.Values;

    /// <summary>A word, taken in now if it was not there.</summary>
    public LexiconTerm Add(ReadOnlySpan<char> word, bool english)
    {
        if (!_lookup.TryGetValue(word, out var term))
        {
            term = _terms.GetOrAdd(word.ToString(), text => new LexiconTerm(text, Interlocked.Increment(ref _next)));
        }

        // Only ever set, so that it does not matter who comes first.
        if (english && !term.IsEnglish)
        {
            term.IsEnglish = true;
        }

        return term;
    }

    /// <summary>Number of a word; -1 for one that does not occur.</summary>
    public int Find(ReadOnlySpan<char> word) => _lookup.TryGetValue(word, out var term) ? term.Number : -1;

    /// <summary>A word.</summary>
    /// <param name="text">Its letters.</param>
    public sealed class LexiconTerm(string text, int number)
    {
        /// <summary>Its letters.</summary>
        public string Text { get; } = text;

        /// <summary>Its number.</summary>
        public int Number { get; } = number;

        /// <summary>Whether it stands in an English text, and so has forms.</summary>
        public bool IsEnglish { get; set; }
    }
}
