namespace StaticArchive.Publish.Search.Indexing;

/// <summary>The words of one group, each with its passages and positions, in bytes: what an archive of thousands of papers can hold at once.</summary>
/// <param name="Terms">Numbers of its words in the lexicon.</param>
/// <param name="Starts">Where the bytes of each word begin.</param>
/// <param name="Bytes">For each word its passages: step to the passage, weight that its length does not matter for, positions.</param>
/// <param name="Lengths">Number of words of each passage; the first passage is the group itself.</param>
/// <param name="Hash">Hash of everything that its records show.</param>
internal sealed record GroupWords(int[] Terms, int[] Starts, byte[] Bytes, int[] Lengths, byte[] Hash);

/// <summary>Reads the passages of a word from the bytes of a group.</summary>
/// <param name="bytes">The bytes.</param>
/// <param name="at">Where they begin.</param>
internal ref struct HitReader(ReadOnlySpan<byte> bytes, int at)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at = at;
    private int _passage = -1;

    /// <summary>Number of the passage within its group.</summary>
    public readonly int Passage => _passage;

    /// <summary>Weight of the word in fields whose length does not matter, in tenths.</summary>
    public int Flat { get; private set; }

    /// <summary>How often it stands in the text.</summary>
    public int Count { get; private set; }

    /// <summary>Where its positions begin.</summary>
    public int PositionsAt { get; private set; }

    /// <summary>Goes on to the next passage; false after the last.</summary>
    public bool Next()
    {
        var step = Number();
        if (step == 0)
        {
            return false;
        }

        _passage += step;
        Flat = Number();
        Count = Number();
        PositionsAt = _at;
        for (var i = 0; i < Count; i++)
        {
            Number();
        }

        return true;
    }

    /// <summary>Copies positions, ascending and each once; how many is returned.</summary>
    /// <param name="bytes">The bytes of the group.</param>
    /// <param name="at">Where the positions begin.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="positions">Takes as many as it has room for.</param>
    public static int Positions(ReadOnlySpan<byte> bytes, int at, int count, Span<int> positions)
    {
        var reader = new HitReader(bytes, at);
        var (next, length) = (0, 0);
        for (var i = 0; i < count && length < positions.Length; i++)
        {
            var step = reader.Number();
            next += step;
            if (step > 0 || i == 0)
            {
                positions[length++] = next;
            }
        }

        return length;
    }

    private int Number()
    {
        var (value, shift) = (0, 0);
        while (true)
        {
            var part = _bytes[_at++];
            value |= (part & 127) << shift;
            if (part < 128)
            {
                return value;
            }

            shift += 7;
        }
    }
}
