using System.Numerics;
using System.Text;

namespace StaticArchive.Publish.Search.Compression;

/// <summary>
/// Writes numbers bit by bit, six bits to a character that may stand in a script: what compresses a list is its code,
/// not the server.
/// </summary>
internal sealed class BitWriter
{
    /// <summary>The sixty-four characters; their place is their value.</summary>
    public const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private static ReadOnlySpan<byte> AlphabetBytes =>
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"u8;

    private byte[] _text = new byte[256];
    private int _length;
    private ulong _bits;
    private int _filled;

    /// <summary>Writes the lowest <paramref name="count"/> bits of a number, at most 32, the highest first.</summary>
    public void WriteBits(int value, int count)
    {
        _bits = (_bits << count) | ((uint)value & ((1ul << count) - 1));
        _filled += count;
        if (_length + 8 > _text.Length)
        {
            Array.Resize(ref _text, _text.Length * 2);
        }

        while (_filled >= 6)
        {
            _filled -= 6;
            _text[_length++] = AlphabetBytes[(int)(_bits >> _filled) & 63];
        }
    }

    /// <summary>Writes a number of at least 1 in Elias's gamma code: small numbers in few bits.</summary>
    public void WriteGamma(int value)
    {
        var length = BitOperations.Log2((uint)value);
        if (length < 16)
        {
            // The noughts stand before it in one and the same number.
            WriteBits(value, (2 * length) + 1);
            return;
        }

        WriteBits(0, length);
        WriteBits(value, length + 1);
    }

    /// <summary>
    /// Writes a number below <paramref name="range"/> in as few bits as a range of that size takes; those in the
    /// middle, where the middle of many numbers mostly is, have the shorter codes.
    /// </summary>
    public void WriteTruncatedBinary(int value, int range)
    {
        var length = BitOperations.Log2((uint)range);
        var shorter = (2 << length) - range;
        value -= (range - shorter) / 2;
        value += value < 0 ? range : 0;
        if (value < shorter)
        {
            WriteBits(value, length);
        }
        else
        {
            WriteBits(value + shorter, length + 1);
        }
    }

    /// <summary>What was written, filled up to a whole character; the writer is empty after that.</summary>
    public string TakeText() => Encoding.ASCII.GetString(TakeBytes());

    /// <summary>The same as ASCII.</summary>
    public byte[] TakeBytes()
    {
        if (_filled > 0)
        {
            WriteBits(0, 6 - _filled);
        }

        var text = _text.AsSpan(0, _length).ToArray();
        _length = 0;
        return text;
    }
}
