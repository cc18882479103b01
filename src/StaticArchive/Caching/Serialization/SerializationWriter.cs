using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Unicode;
using StaticArchive.Model.Caching;

namespace StaticArchive.Caching.Serialization;

/// <summary>Takes the bytes of a value; what stands in it twice as one string is written once.</summary>
/// <param name="serializers">Shapes of all types.</param>
/// <param name="standsFor">True where the bytes only have to tell values apart: then a file is its checksum.</param>
internal sealed class SerializationWriter(SerializerRegistry serializers, bool standsFor) : IDisposable
{
    /// <summary>So much is hashed at a time where nothing else is done with the bytes.</summary>
    private const int HashChunkSize = 1 << 16;

    private readonly Dictionary<string, int> _strings = new(StringComparer.Ordinal);
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(512);
    private int _length;
    private IncrementalHash? _hash;

    /// <summary>Shapes of all types.</summary>
    public SerializerRegistry Serializers => serializers;

    /// <summary>Whether the bytes only have to tell values apart, and are never read.</summary>
    public bool IsFingerprintOnly => standsFor;

    /// <summary>Objects that others may name by a mark, in the order in which they were written.</summary>
    public List<object> ReferencedObjects { get; } = [];

    /// <summary>What was written so far; good until more is written, or the writer is let go.</summary>
    public ReadOnlyMemory<byte> WrittenMemory => _bytes.AsMemory(0, _length);

    /// <summary>The digest of all that was written.</summary>
    public Fingerprint ComputeFingerprint()
    {
        if (_hash is null)
        {
            return SerializerRegistry.HashBytes(WrittenMemory.Span);
        }

        _hash.AppendData(WrittenMemory.Span);
        return SerializerRegistry.FromSha256(_hash.GetHashAndReset());
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _hash?.Dispose();
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    /// <summary>A byte.</summary>
    public void WriteByte(byte value) => GetSpan(1)[0] = value;

    /// <summary>A number, the shorter the nearer it is to 0.</summary>
    public void WriteVarInt(long value)
    {
        var rest = (ulong)((value << 1) ^ (value >> 63));
        for (; rest >= 0x80; rest >>= 7)
        {
            WriteByte((byte)(rest | 0x80));
        }

        WriteByte((byte)rest);
    }

    /// <summary>Bytes as they are; their number is not written.</summary>
    public void WriteBytes(ReadOnlySpan<byte> bytes) => bytes.CopyTo(GetSpan(bytes.Length));

    /// <summary>What stands for an object.</summary>
    public void WriteFingerprint(Fingerprint fingerprint) =>
        BinaryPrimitives.WriteUInt128BigEndian(GetSpan(16), fingerprint.Value);

    /// <summary>A string: as UTF-8 or, where half a character stands alone in it, unit by unit.</summary>
    public void WriteString(string value)
    {
        // Bytes that nobody reads again may be longer.
        if (!standsFor)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_strings, value, out var known);
            if (known)
            {
                WriteVarInt(number);
                return;
            }

            number = _strings.Count;
        }

        WriteVarInt(0);
        var most = value.Length * 3;
        Grow(most + 16);
        Span<byte> utf8 = most <= 1024 ? stackalloc byte[most] : new byte[most];
        if (Utf8.FromUtf16(value, utf8, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done)
        {
            WriteVarInt(length);
            WriteBytes(utf8[..length]);
        }
        else
        {
            WriteVarInt(-1 - value.Length);
            WriteBytes(MemoryMarshal.AsBytes(value.AsSpan()));
        }
    }

    private Span<byte> GetSpan(int length)
    {
        Grow(length);
        _length += length;
        return _bytes.AsSpan(_length - length, length);
    }

    private void Grow(int length)
    {
        if (standsFor && _length > HashChunkSize)
        {
            (_hash ??= IncrementalHash.CreateHash(HashAlgorithmName.SHA256)).AppendData(WrittenMemory.Span);
            _length = 0;
        }

        if (_length + length > _bytes.Length)
        {
            var longer = ArrayPool<byte>.Shared.Rent(Math.Max(_length + length, _bytes.Length * 2));
            WrittenMemory.Span.CopyTo(longer);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = longer;
        }
    }
}
