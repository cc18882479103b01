using System.Numerics;

namespace StaticArchive.Publish.Search.Coding;

/// <summary>Reads what <see cref="BitWriter"/> wrote.</summary>
/// <param name="text">The characters.</param>
internal sealed class BitReader(string text)
{
    private static readonly byte[] Values = MakeValues();

    private int _at;
    private int _bits;
    private int _left;

    /// <summary>Reads a number of so many bits.</summary>
    public int Bits(int count)
    {
        var value = 0;
        while (count > 0)
        {
            if (_left == 0)
            {
                _bits = Values[text[_at++]];
                _left = 6;
            }

            var take = Math.Min(_left, count);
            _left -= take;
            count -= take;
            value = (value << take) | ((_bits >> _left) & ((1 << take) - 1));
        }

        return value;
    }

    /// <summary>Reads a number in Elias's gamma code.</summary>
    public int Gamma()
    {
        var length = 0;
        while (Bits(1) == 0)
        {
            length++;
        }

        return (1 << length) | Bits(length);
    }

    /// <summary>Reads a number below <paramref name="range"/>.</summary>
    public int Below(int range)
    {
        var length = BitOperations.Log2((uint)range);
        var shorter = (2 << length) - range;
        var value = Bits(length);
        return value < shorter ? value : ((value << 1) | Bits(1)) - shorter;
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
