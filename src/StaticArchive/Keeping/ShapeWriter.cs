using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Unicode;
using StaticArchive.Documents;

namespace StaticArchive.Keeping;

/// <summary>Takes the bytes of a value; what stands in it twice as one string is written once.</summary>
/// <param name="shapes">Shapes of all types.</param>
/// <param name="standsFor">True where the bytes only have to tell values apart: then a file is its checksum.</param>
internal sealed class ShapeWriter(Shapes shapes, bool standsFor) : IDisposable
{
    /// <summary>So much is hashed at a time where nothing else is done with the bytes.</summary>
    private const int Piece = 1 << 16;

    private readonly Dictionary<string, int> _strings = new(StringComparer.Ordinal);
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(512);
    private int _length;
    private IncrementalHash? _hash;

    /// <summary>Shapes of all types.</summary>
    public Shapes Shapes => shapes;

    /// <summary>Whether the bytes only have to tell values apart, and are never read.</summary>
    public bool StandsFor => standsFor;

    /// <summary>Objects that others may name by a mark, in the order in which they were written.</summary>
    public List<object> Marked { get; } = [];

    /// <summary>What was written so far; good until more is written, or the writer is let go.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _length);

    /// <summary>The digest of all that was written.</summary>
    public Digest Hash()
    {
        if (_hash is null)
        {
            return Shapes.Hash(Written.Span);
        }

        _hash.AppendData(Written.Span);
        return Shapes.Half(_hash.GetHashAndReset());
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _hash?.Dispose();
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    /// <summary>A byte.</summary>
    public void Byte(byte value) => Room(1)[0] = value;

    /// <summary>A number, the shorter the nearer it is to 0.</summary>
    public void Number(long value)
    {
        var rest = (ulong)((value << 1) ^ (value >> 63));
        for (; rest >= 0x80; rest >>= 7)
        {
            Byte((byte)(rest | 0x80));
        }

        Byte((byte)rest);
    }

    /// <summary>Bytes as they are; their number is not written.</summary>
    public void Bytes(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Room(bytes.Length));

    /// <summary>What stands for an object.</summary>
    public void Digest(Digest digest) => BinaryPrimitives.WriteUInt128BigEndian(Room(16), digest.Value);

    /// <summary>A string: as UTF-8 or, where half a character stands alone in it, unit by unit.</summary>
    public void Text(string value)
    {
        // Bytes that nobody reads again may be longer.
        if (!standsFor)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_strings, value, out var known);
            if (known)
            {
                Number(number);
                return;
            }

            number = _strings.Count;
        }

        Number(0);
        var most = value.Length * 3;
        Grow(most + 16);
        Span<byte> utf8 = most <= 1024 ? stackalloc byte[most] : new byte[most];
        if (Utf8.FromUtf16(value, utf8, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done)
        {
            Number(length);
            Bytes(utf8[..length]);
        }
        else
        {
            Number(-1 - value.Length);
            Bytes(MemoryMarshal.AsBytes(value.AsSpan()));
        }
    }

    private Span<byte> Room(int length)
    {
        Grow(length);
        _length += length;
        return _bytes.AsSpan(_length - length, length);
    }

    private void Grow(int length)
    {
        if (standsFor && _length > Piece)
        {
            (_hash ??= IncrementalHash.CreateHash(HashAlgorithmName.SHA256)).AppendData(Written.Span);
            _length = 0;
        }

        if (_length + length > _bytes.Length)
        {
            var longer = ArrayPool<byte>.Shared.Rent(Math.Max(_length + length, _bytes.Length * 2));
            Written.Span.CopyTo(longer);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = longer;
        }
    }
}
