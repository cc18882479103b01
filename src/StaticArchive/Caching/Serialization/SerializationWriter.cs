using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;
using StaticArchive.Model.Caching;

namespace StaticArchive.Caching.Serialization;

/// <summary>Collects the bytes of a value. A string that occurs twice in it is written once.</summary>
/// <param name="isFingerprintOnly">
/// Whether the bytes are hashed and never read: then they only have to tell values apart, and a file is its checksum.
/// </param>
internal sealed class SerializationWriter(bool isFingerprintOnly) : IDisposable
{
    /// <summary>So many bytes are hashed at a time where they are not kept.</summary>
    private const int HashChunkSize = 1 << 16;

    // Of both most writers have none: tens of thousands take the fingerprint of one record.
    private Dictionary<string, int>? _strings;
    private List<object>? _listedObjects;
    private Dictionary<Fingerprint, int>? _sharedObjects;
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(512);
    private int _length;
    private IncrementalHash? _hash;

    /// <summary>Whether the bytes are hashed and never read.</summary>
    public bool IsFingerprintOnly => isFingerprintOnly;

    /// <summary>Objects that get fingerprints as parts of this value, in the order of writing.</summary>
    public List<object> ListedObjects => _listedObjects ??= [];

    /// <summary>
    /// Number from 0 of a shared object that was written before, by its fingerprint; -1 for one that was not.
    /// </summary>
    public int FindShared(Fingerprint fingerprint) =>
        _sharedObjects is not null && _sharedObjects.TryGetValue(fingerprint, out var number) ? number : -1;

    /// <summary>Numbers a shared object that has been written.</summary>
    public void AddShared(Fingerprint fingerprint) => (_sharedObjects ??= []).TryAdd(fingerprint, _sharedObjects.Count);

    /// <summary>What was written so far; valid until more is written or the writer is disposed.</summary>
    public ReadOnlyMemory<byte> WrittenMemory => _bytes.AsMemory(0, _length);

    /// <summary>The hash of all that was written; nothing is written after it.</summary>
    public Fingerprint ComputeFingerprint()
    {
        if (_hash is null)
        {
            return FingerprintHasher.Hash(WrittenMemory.Span);
        }

        _hash.AppendData(WrittenMemory.Span);
        return FingerprintHasher.FromSha256(_hash.GetHashAndReset());
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _hash?.Dispose();
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    /// <summary>One byte, 0 or 1.</summary>
    public void WriteBoolean(bool value) => GetSpan(1)[0] = value ? (byte)1 : (byte)0;

    /// <summary>A number in 1 to 10 bytes (zigzag, LEB128): the nearer to 0, the fewer.</summary>
    public void WriteVarInt(long value)
    {
        var rest = (ulong)((value << 1) ^ (value >> 63));
        for (; rest >= 0x80; rest >>= 7)
        {
            GetSpan(1)[0] = (byte)(rest | 0x80);
        }

        GetSpan(1)[0] = (byte)rest;
    }

    /// <summary>Bytes without their number.</summary>
    public void WriteBytes(ReadOnlySpan<byte> bytes) => bytes.CopyTo(GetSpan(bytes.Length));

    /// <summary>Bytes with their number before them.</summary>
    public void WriteSizedBytes(ReadOnlySpan<byte> bytes)
    {
        WriteVarInt(bytes.Length);
        WriteBytes(bytes);
    }

    /// <summary>16 bytes.</summary>
    public void WriteFingerprint(Fingerprint fingerprint) =>
        BinaryPrimitives.WriteUInt128BigEndian(GetSpan(16), fingerprint.Value);

    /// <summary>A string as UTF-8 or, where it holds half a surrogate pair, as UTF-16 code units.</summary>
    public void WriteString(string value)
    {
        // Finding out whether a string was written costs more than writing it, where the bytes are not kept.
        if (!isFingerprintOnly)
        {
            _strings ??= new Dictionary<string, int>(StringComparer.Ordinal);
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_strings, value, out var known);
            if (known)
            {
                WriteVarInt(number);
                return;
            }

            number = _strings.Count;
        }

        WriteVarInt(0);
        if (value.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            WritePairs(value);
            return;
        }

        var length = Encoding.UTF8.GetByteCount(value);
        WriteVarInt(length);
        Encoding.UTF8.GetBytes(value, GetSpan(length));
    }

    /// <summary>A string with surrogate pairs or halves of them.</summary>
    private void WritePairs(string value)
    {
        var utf8 = new byte[value.Length * 3];
        if (Utf8.FromUtf16(value, utf8, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done)
        {
            WriteSizedBytes(utf8.AsSpan(0, length));
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
        if (isFingerprintOnly && _length > HashChunkSize)
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
