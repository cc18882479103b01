using System.Buffers.Binary;
using System.IO;
using StaticArchive.Caching.Serialization;
using StaticArchive.Model.Caching;

namespace StaticArchive.Caching;

/// <summary>What is in the cache.</summary>
/// <param name="Program">The program that made it; what another one made is worth nothing.</param>
/// <param name="Values">Kept values by key.</param>
/// <param name="Files">Files of the site by what they are made of.</param>
internal sealed record CacheIndex(
    Fingerprint Program,
    IReadOnlyDictionary<Fingerprint, CacheEntry> Values,
    IReadOnlyDictionary<Fingerprint, ContentFingerprint> Files
)
{
    private const long Magic = 0x3145_4843_4143_4153;

    /// <summary>Of a cache with nothing in it.</summary>
    public static CacheIndex Empty(Fingerprint program) =>
        new(program, new Dictionary<Fingerprint, CacheEntry>(), new Dictionary<Fingerprint, ContentFingerprint>());

    /// <summary>Reads an index; an empty one where it is of another program, or damaged.</summary>
    public static CacheIndex Read(byte[] bytes, Fingerprint program)
    {
        const int Frame = 8 + (2 * 16);
        if (
            bytes.Length < Frame
            || BinaryPrimitives.ReadInt64LittleEndian(bytes) != Magic
            || BinaryPrimitives.ReadUInt128BigEndian(bytes.AsSpan(8)) != program.Value
            || BinaryPrimitives.ReadUInt128BigEndian(bytes.AsSpan(24))
                != FingerprintHasher.Hash(bytes.AsSpan(Frame)).Value
        )
        {
            return Empty(program);
        }

        using var input = new BinaryReader(new MemoryStream(bytes, Frame, bytes.Length - Frame));
        var parts = new string[input.ReadInt32()];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = input.ReadString();
        }

        var values = new Dictionary<Fingerprint, CacheEntry>();
        for (var left = input.ReadInt32(); left > 0; left--)
        {
            values.Add(
                ReadFingerprint(input),
                new CacheEntry(parts[input.ReadInt32()], input.ReadInt64(), input.ReadInt32(), ReadFingerprint(input))
            );
        }

        var files = new Dictionary<Fingerprint, ContentFingerprint>();
        for (var left = input.ReadInt32(); left > 0; left--)
        {
            files.Add(ReadFingerprint(input), new ContentFingerprint(input.ReadInt64(), ReadFingerprint(input)));
        }

        return new CacheIndex(program, values, files);
    }

    /// <summary>Its bytes: what it is, whose it is, a digest of the rest, the rest.</summary>
    public byte[] Write()
    {
        using var rest = new MemoryStream();
        using var output = new BinaryWriter(rest);
        var parts = Values.Values.Select(place => place.Part).Distinct(StringComparer.Ordinal).ToList();
        output.Write(parts.Count);
        parts.ForEach(output.Write);
        output.Write(Values.Count);
        foreach (var (key, place) in Values)
        {
            Write(output, key);
            output.Write(parts.IndexOf(place.Part));
            output.Write(place.Offset);
            output.Write(place.Length);
            Write(output, place.Hash);
        }

        output.Write(Files.Count);
        foreach (var (key, file) in Files)
        {
            Write(output, key);
            output.Write(file.Length);
            Write(output, file.Hash);
        }

        var head = new byte[40];
        BinaryPrimitives.WriteInt64LittleEndian(head, Magic);
        BinaryPrimitives.WriteUInt128BigEndian(head.AsSpan(8), Program.Value);
        BinaryPrimitives.WriteUInt128BigEndian(head.AsSpan(24), FingerprintHasher.Hash(rest.ToArray()).Value);
        return [.. head, .. rest.ToArray()];
    }

    private static Fingerprint ReadFingerprint(BinaryReader input) =>
        new(BinaryPrimitives.ReadUInt128BigEndian(input.ReadBytes(16)));

    private static void Write(BinaryWriter output, Fingerprint fingerprint)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, fingerprint.Value);
        output.Write(bytes);
    }
}
