using System.Runtime.CompilerServices;

namespace StaticArchive.Publish.Search.Indexing;

/// <summary>Reads the passages of a word from the bytes of a group.</summary>
/// <param name="at">Where they begin.</param>
internal ref struct HitReader(ReadOnlySpan<byte> bytes, int at)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at = at;
    private int _passage = -1;

    /// <summary>Number of the passage within its group.</summary>
    public readonly int Passage => _passage;

    /// <summary>Weight of the word in fields whose length does not matter, in tenths.</summary>
    public int UnnormalizedWeight { get; private set; }

    /// <summary>How often it stands in the text.</summary>
    public int TermFrequency { get; private set; }

    /// <summary>Where its positions begin.</summary>
    public int PositionsOffset { get; private set; }

    /// <summary>Goes on to the next passage; false after the last.</summary>
    public bool MoveNext()
    {
        var step = ReadVariableByte();
        if (step == 0)
        {
            return false;
        }

        _passage += step;
        UnnormalizedWeight = ReadVariableByte();
        TermFrequency = ReadVariableByte();
        PositionsOffset = _at;
        for (var i = 0; i < TermFrequency; i++)
        {
            if ((ReadVariableByte() & 1) != 0)
            {
                ReadVariableByte();
            }
        }

        return true;
    }

    /// <summary>
    /// Copies positions, ascending and each once, and the run of small words before each; how many is returned.
    /// </summary>
    /// <param name="bytes">The bytes of the group.</param>
    /// <param name="at">Where the positions begin.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="places">Take as many as there is room for.</param>
    public static int CopyPositions(ReadOnlySpan<byte> bytes, int at, int count, PositionBuffer places)
    {
        var reader = new HitReader(bytes, at);
        var (next, length) = (0, 0);
        for (var i = 0; i < count && length < places.Positions.Length; i++)
        {
            var step = reader.ReadVariableByte();
            var run = (step & 1) == 0 ? 0 : reader.ReadVariableByte();
            next += step >> 1;
            if (step > 1 || i == 0)
            {
                (places.Positions[length], places.SmallWords[length]) = (next, run);
                length++;
            }
        }

        return length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int ReadVariableByte()
    {
        // Nearly all of them are small, and there are tens of millions.
        var first = _bytes[_at++];
        return first < 128 ? first : ReadLongVariableByte(first & 127);
    }

    private int ReadLongVariableByte(int value)
    {
        var shift = 7;
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
