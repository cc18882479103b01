using System.Buffers.Binary;
using StaticArchive.Caching.Serialization;
using StaticArchive.Model.Caching;

namespace StaticArchive.Caching;

/// <summary>The content of the cache.</summary>
/// <param name="Program">The program that wrote it; another program does not use it.</param>
/// <param name="Values">Values by the fingerprint of a function's name and inputs.</param>
/// <param name="Files">Files of the site by the fingerprint of their path and inputs.</param>
internal sealed record CacheIndex(
    Fingerprint Program,
    IReadOnlyDictionary<Fingerprint, CacheEntry> Values,
    IReadOnlyDictionary<Fingerprint, ContentFingerprint> Files
)
{
    private const int FingerprintLength = 16;
    private const int HeaderLength = sizeof(long) + (2 * FingerprintLength);

    /// <summary>The bytes <c>SACACHE1</c>.</summary>
    private const long Magic = 0x3145_4843_4143_4153;

    /// <summary>Reads an index; an empty one where it is of another program, or damaged.</summary>
    public static CacheIndex Read(byte[] bytes, Fingerprint program)
    {
        if (!IsIntact(bytes, program))
        {
            return new CacheIndex(
                program,
                new Dictionary<Fingerprint, CacheEntry>(),
                new Dictionary<Fingerprint, ContentFingerprint>()
            );
        }

        using var input = new BinaryReader(new MemoryStream(bytes, HeaderLength, bytes.Length - HeaderLength));
        var names = new string[input.ReadInt32()];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = input.ReadString();
        }

        var values = new Dictionary<Fingerprint, CacheEntry>();
        for (var left = input.ReadInt32(); left > 0; left--)
        {
            values.Add(
                ReadFingerprint(input),
                new CacheEntry(names[input.ReadInt32()], input.ReadInt64(), input.ReadInt32(), ReadFingerprint(input))
            );
        }

        var files = new Dictionary<Fingerprint, ContentFingerprint>();
        for (var left = input.ReadInt32(); left > 0; left--)
        {
            files.Add(ReadFingerprint(input), new ContentFingerprint(input.ReadInt64(), ReadFingerprint(input)));
        }

        return new CacheIndex(program, values, files);
    }

    /// <summary>The bytes: magic number, program, fingerprint of the rest, the rest.</summary>
    public byte[] Write()
    {
        using var stream = new MemoryStream();
        using var output = new BinaryWriter(stream);
        var names = Values.Values.Select(entry => entry.File).Distinct(StringComparer.Ordinal).ToList();
        output.Write(names.Count);
        names.ForEach(output.Write);
        output.Write(Values.Count);
        foreach (var (key, entry) in Values)
        {
            WriteFingerprint(output, key);
            output.Write(names.IndexOf(entry.File));
            output.Write(entry.Offset);
            output.Write(entry.Length);
            WriteFingerprint(output, entry.Hash);
        }

        output.Write(Files.Count);
        foreach (var (key, file) in Files)
        {
            WriteFingerprint(output, key);
            output.Write(file.Length);
            WriteFingerprint(output, file.Hash);
        }

        return AddHeader(stream.ToArray());
    }

    private static bool IsIntact(byte[] bytes, Fingerprint program) =>
        bytes.Length >= HeaderLength
        && BinaryPrimitives.ReadInt64LittleEndian(bytes) == Magic
        && BinaryPrimitives.ReadUInt128BigEndian(bytes.AsSpan(sizeof(long))) == program.Value
        && BinaryPrimitives.ReadUInt128BigEndian(bytes.AsSpan(sizeof(long) + FingerprintLength))
            == FingerprintHasher.Hash(bytes.AsSpan(HeaderLength)).Value;

    private byte[] AddHeader(byte[] body)
    {
        var header = new byte[HeaderLength];
        BinaryPrimitives.WriteInt64LittleEndian(header, Magic);
        BinaryPrimitives.WriteUInt128BigEndian(header.AsSpan(sizeof(long)), Program.Value);
        BinaryPrimitives.WriteUInt128BigEndian(
            header.AsSpan(sizeof(long) + FingerprintLength),
            FingerprintHasher.Hash(body).Value
        );
        return [.. header, .. body];
    }

    private static Fingerprint ReadFingerprint(BinaryReader input) =>
        new(BinaryPrimitives.ReadUInt128BigEndian(input.ReadBytes(FingerprintLength)));

    private static void WriteFingerprint(BinaryWriter output, Fingerprint fingerprint)
    {
        Span<byte> bytes = stackalloc byte[FingerprintLength];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, fingerprint.Value);
        output.Write(bytes);
    }
}
