using System.Runtime.InteropServices;
using System.Text;
using StaticArchive.Model;

namespace StaticArchive.Caching.Serialization;

/// <summary>Gives back what a <see cref="SerializationWriter"/> took.</summary>
/// <param name="bytes">Its bytes.</param>
/// <param name="files">The archive's files by path, of which values hold no copy.</param>
internal sealed class SerializationReader(ReadOnlyMemory<byte> bytes, IReadOnlyDictionary<string, InputFile> files)
{
    private readonly List<string> _strings = [];
    private int _at;

    /// <summary>The archive's files by path.</summary>
    public IReadOnlyDictionary<string, InputFile> Files => files;

    /// <summary>Objects that others may name by a mark, in the order in which they were written.</summary>
    public List<object> ReferencedObjects { get; } = [];

    /// <summary>A byte.</summary>
    public byte ReadByte() => ReadBytes(1)[0];

    /// <summary>A number.</summary>
    public long ReadVarInt()
    {
        var (value, shift) = (0UL, 0);
        while (true)
        {
            var next = ReadByte();
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return (long)(value >> 1) ^ -(long)(value & 1);
            }

            shift += 7;
        }
    }

    /// <summary>How many there are of something; -1 where there is nothing that could hold any.</summary>
    public int ReadCount() =>
        ReadVarInt() is >= -1 and var count && count <= bytes.Length
            ? (int)count
            : throw new FormatException("A kept value is broken.");

    /// <summary>Bytes as they are.</summary>
    public ReadOnlySpan<byte> ReadBytes(int length)
    {
        _at += length;
        return bytes.Span.Slice(_at - length, length);
    }

    /// <summary>A string.</summary>
    public string ReadString()
    {
        if (ReadVarInt() is > 0 and var known)
        {
            return _strings[(int)known - 1];
        }

        var length = (int)ReadVarInt();
        var text =
            length >= 0
                ? Encoding.UTF8.GetString(ReadBytes(length))
                : new string(MemoryMarshal.Cast<byte, char>(ReadBytes((-1 - length) * 2)));
        _strings.Add(text);
        return text;
    }
}
