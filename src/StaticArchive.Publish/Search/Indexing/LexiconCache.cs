namespace StaticArchive.Publish.Search.Indexing;

/// <summary>
/// One thread's memory of the lexicon: most words of a text have been met before, and looking them up must cost
/// nothing.
/// </summary>
/// <param name="lexicon">The words of the archive.</param>
internal sealed class LexiconCache(Lexicon lexicon)
{
    private const int Empty = -1;

    private (string Word, int Number, bool English)[] _entries = new (string, int, bool)[1024];
    private int[] _slots = Slots(4096);
    private string[] _wordsByNumber = new string[1024];
    private int _count;

    /// <summary>A word that was added here, by its number.</summary>
    public string GetWord(int number) => _wordsByNumber[number];

    /// <summary>Number of a word in the lexicon.</summary>
    public int Add(ReadOnlySpan<char> word, bool english)
    {
        var hash = Hash(word);
        for (var slot = (int)(hash & (uint)(_slots.Length - 1)); ; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (_slots[slot] == Empty)
            {
                return AddNew(word, english, slot);
            }

            ref var entry = ref _entries[_slots[slot]];
            if (word.SequenceEqual(entry.Word))
            {
                if (english && !entry.English)
                {
                    entry.English = true;
                    lexicon.Add(word, english);
                }

                return entry.Number;
            }
        }
    }

    private int AddNew(ReadOnlySpan<char> word, bool english, int slot)
    {
        var term = lexicon.Add(word, english);
        if (_count == _entries.Length)
        {
            Array.Resize(ref _entries, _count * 2);
        }

        if (term.Number >= _wordsByNumber.Length)
        {
            Array.Resize(ref _wordsByNumber, Math.Max(term.Number + 1, _wordsByNumber.Length * 2));
        }

        _wordsByNumber[term.Number] = term.Text;
        _entries[_count] = (term.Text, term.Number, english);
        _slots[slot] = _count++;
        if (_count * 2 > _slots.Length)
        {
            Grow();
        }

        return term.Number;
    }

    private void Grow()
    {
        _slots = Slots(_slots.Length * 2);
        for (var i = 0; i < _count; i++)
        {
            var slot = (int)(Hash(_entries[i].Word) & (uint)(_slots.Length - 1));
            while (_slots[slot] != Empty)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = i;
        }
    }

    /// <summary>FNV-1a over UTF-16 units, mixed at the end because only the lowest bits are used.</summary>
    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var unit in word)
        {
            hash = (hash ^ unit) * 16777619u;
        }

        return hash ^ (hash >> 15);
    }

    private static int[] Slots(int count)
    {
        var slots = new int[count];
        Array.Fill(slots, Empty);
        return slots;
    }
}
