using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using StaticArchive.Model;
using StaticArchive.Model.Caching;

namespace StaticArchive.Caching.Serialization;

/// <summary>Reads what a <see cref="SerializationWriter"/> wrote.</summary>
/// <param name="files">The archive's files by path; values refer to them and hold no copy.</param>
internal sealed class SerializationReader(ReadOnlyMemory<byte> bytes, IReadOnlyDictionary<string, InputFile> files)
{
    private readonly List<string> _strings = [];
    private int _at;

    /// <summary>The archive's files by path.</summary>
    public IReadOnlyDictionary<string, InputFile> Files => files;

    /// <summary>Objects that get fingerprints as parts of this value, in the order of writing.</summary>
    public List<object> ListedObjects { get; } = [];

    /// <summary>Shared objects that were read, by the numbers that the writer gave them.</summary>
    public List<object> SharedObjects { get; } = [];

    /// <summary>One byte: whether it is not 0.</summary>
    public bool ReadBoolean() => ReadBytes(1)[0] != 0;

    /// <summary>A number.</summary>
    public long ReadVarInt()
    {
        var value = 0UL;
        for (var shift = 0; ; shift += 7)
        {
            var next = ReadBytes(1)[0];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return (long)(value >> 1) ^ -(long)(value & 1);
            }
        }
    }

    /// <summary>Number of items; -1 where there is no list.</summary>
    public int ReadCount() =>
        ReadVarInt() is >= -1 and var count && count <= bytes.Length ? (int)count : throw Broken();

    /// <summary>So many bytes.</summary>
    public ReadOnlySpan<byte> ReadBytes(int length)
    {
        if (length < 0 || length > bytes.Length - _at)
        {
            throw Broken();
        }

        _at += length;
        return bytes.Span.Slice(_at - length, length);
    }

    /// <summary>16 bytes.</summary>
    public Fingerprint ReadFingerprint() => new(BinaryPrimitives.ReadUInt128BigEndian(ReadBytes(16)));

    /// <summary>A string.</summary>
    public string ReadString()
    {
        if (ReadVarInt() is > 0 and var known)
        {
            return known <= _strings.Count ? _strings[(int)known - 1] : throw Broken();
        }

        var length = (int)ReadVarInt();
        var text =
            length >= 0
                ? Encoding.UTF8.GetString(ReadBytes(length))
                : new string(MemoryMarshal.Cast<byte, char>(ReadBytes((-1 - length) * 2)));
        _strings.Add(text);
        return text;
    }

    private static FormatException Broken() => new("A cached value is broken.");
}
