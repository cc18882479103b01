using System.Numerics;

namespace StaticArchive.Publish.Search.Compression;

/// <summary>Reads what <see cref="BitWriter"/> wrote.</summary>
/// <param name="text">The characters.</param>
internal sealed class BitReader(string text)
{
    private static readonly byte[] CharacterValues = MakeValues();

    private int _at;
    private int _bits;
    private int _bitsLeft;

    /// <summary>Reads a number of so many bits.</summary>
    public int ReadBits(int count)
    {
        var value = 0;
        while (count > 0)
        {
            if (_bitsLeft == 0)
            {
                _bits = CharacterValues[text[_at++]];
                _bitsLeft = 6;
            }

            var take = Math.Min(_bitsLeft, count);
            _bitsLeft -= take;
            count -= take;
            value = (value << take) | ((_bits >> _bitsLeft) & ((1 << take) - 1));
        }

        return value;
    }

    /// <summary>Reads a number in Elias's gamma code.</summary>
    public int ReadGamma()
    {
        var length = 0;
        while (ReadBits(1) == 0)
        {
            length++;
        }

        return (1 << length) | ReadBits(length);
    }

    /// <summary>Reads a number below <paramref name="range"/>.</summary>
    public int ReadTruncatedBinary(int range)
    {
        var length = BitOperations.Log2((uint)range);
        var shorter = (2 << length) - range;
        var value = ReadBits(length);
        return value < shorter ? value : ((value << 1) | ReadBits(1)) - shorter;
    }

    private static byte[] MakeValues()
    {
        var values = new byte[128];
        for (var i = 0; i < BitWriter.Alphabet.Length; i++)
        {
            values[BitWriter.Alphabet[i]] = (byte)i;
        }

        return values;
    }
}
