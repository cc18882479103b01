namespace StaticArchive.Publish.Search.Indexing;

/// <summary>Writes the passages of a word as <see cref="HitReader"/> reads them.</summary>
internal sealed class HitWriter
{
    private byte[] _bytes = new byte[1024];

    /// <summary>Bytes so far.</summary>
    public int Length { get; private set; }

    /// <summary>Writes the tokens of one word, which are in the order of their passages.</summary>
    public void Write(ReadOnlySpan<IndexToken> tokens)
    {
        var before = -1;
        while (tokens.Length > 0)
        {
            var passage = tokens[0].Passage;
            var end = 0;
            while (end < tokens.Length && tokens[end].Passage == passage)
            {
                end++;
            }

            WriteVariableByte(passage - before);
            WritePassage(tokens[..end]);
            before = passage;
            tokens = tokens[end..];
        }

        WriteVariableByte(0);
    }

    /// <summary>All bytes; the writer is empty after that.</summary>
    public byte[] Take()
    {
        var bytes = _bytes.AsSpan(0, Length).ToArray();
        Length = 0;
        return bytes;
    }

    private void WritePassage(ReadOnlySpan<IndexToken> tokens)
    {
        var (flat, count) = (0, 0);
        foreach (var token in tokens)
        {
            flat += token.UnnormalizedWeight;
            count += token.Position >= 0 ? 1 : 0;
        }

        WriteVariableByte(flat);
        WriteVariableByte(count);
        var before = 0;
        foreach (var token in tokens)
        {
            if (token.Position >= 0)
            {
                // A compound may come after a word that stands behind its first part.
                var gap = Math.Max(0, token.Position - before) << 1;
                WriteVariableByte(token.SmallWordsBefore > 0 ? gap | 1 : gap);
                if (token.SmallWordsBefore > 0)
                {
                    WriteVariableByte(token.SmallWordsBefore);
                }

                before = Math.Max(before, token.Position);
            }
        }
    }

    private void WriteVariableByte(int value)
    {
        if (Length + 5 > _bytes.Length)
        {
            Array.Resize(ref _bytes, _bytes.Length * 2);
        }

        while (value > 127)
        {
            _bytes[Length++] = (byte)(value | 128);
            value >>= 7;
        }

        _bytes[Length++] = (byte)value;
    }
}
