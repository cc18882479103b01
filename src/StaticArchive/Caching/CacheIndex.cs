using System.Buffers.Binary;
using StaticArchive.Model.Caching;

namespace StaticArchive.Caching;

/// <summary>The content of the cache.</summary>
/// <param name="Values">Values by the fingerprint of a function's name and inputs.</param>
/// <param name="Files">Files of the site by the fingerprint of their path and inputs.</param>
internal sealed record CacheIndex(
    IReadOnlyDictionary<Fingerprint, CacheEntry> Values,
    IReadOnlyDictionary<Fingerprint, ContentFingerprint> Files
)
{
    private const int FingerprintLength = 16;
    private const int HeaderLength = sizeof(long) + CacheSeal.Length;

    /// <summary>The bytes <c>SACACHE2</c>.</summary>
    private const long Magic = 0x3245_4843_4143_4153;

    /// <summary>
    /// Reads an index; an empty one where it was made elsewhere or by another program, or is damaged.
    /// </summary>
    public static CacheIndex Read(byte[] bytes, CacheSeal seal)
    {
        if (IsIntact(bytes, seal))
        {
            try
            {
                using var input = new BinaryReader(new MemoryStream(bytes, HeaderLength, bytes.Length - HeaderLength));
                var values = ReadValues(input, ReadNames(input));
                return new CacheIndex(values, ReadFiles(input));
            }
            catch (Exception exception)
                when (exception is IOException or FormatException or ArgumentException or IndexOutOfRangeException)
            {
                // Nothing of it can be relied on.
            }
        }

        return new CacheIndex(
            new Dictionary<Fingerprint, CacheEntry>(),
            new Dictionary<Fingerprint, ContentFingerprint>()
        );
    }

    /// <summary>The bytes: magic number, seal of the rest, the rest.</summary>
    public byte[] Write(CacheSeal seal)
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

        return AddHeader(stream.ToArray(), seal);
    }

    /// <summary>The bytes of an index with what makes them one.</summary>
    internal static byte[] AddHeader(byte[] body, CacheSeal seal)
    {
        var magic = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(magic, Magic);
        return [.. magic, .. seal.Compute(body), .. body];
    }

    private static bool IsIntact(byte[] bytes, CacheSeal seal) =>
        bytes.Length >= HeaderLength
        && BinaryPrimitives.ReadInt64LittleEndian(bytes) == Magic
        && seal.IsOf(bytes.AsSpan(HeaderLength), bytes.AsSpan(sizeof(long), CacheSeal.Length));

    private static List<string> ReadNames(BinaryReader input)
    {
        var names = new List<string>();
        for (var left = input.ReadInt32(); left > 0; left--)
        {
            var name = input.ReadString();
            names.Add(ValueFiles.IsName(name) ? name : throw new FormatException("No file of values is called so."));
        }

        return names;
    }

    private static Dictionary<Fingerprint, CacheEntry> ReadValues(BinaryReader input, List<string> names)
    {
        var values = new Dictionary<Fingerprint, CacheEntry>();
        for (var left = input.ReadInt32(); left > 0; left--)
        {
            var key = ReadFingerprint(input);
            var (file, offset, length) = (names[input.ReadInt32()], input.ReadInt64(), input.ReadInt32());
            if (offset < 0 || length < 0)
            {
                throw new FormatException("a value of the cache lies before its file");
            }

            values.Add(key, new CacheEntry(file, offset, length, ReadFingerprint(input)));
        }

        return values;
    }

    private static Dictionary<Fingerprint, ContentFingerprint> ReadFiles(BinaryReader input)
    {
        var files = new Dictionary<Fingerprint, ContentFingerprint>();
        for (var left = input.ReadInt32(); left > 0; left--)
        {
            files.Add(ReadFingerprint(input), new ContentFingerprint(input.ReadInt64(), ReadFingerprint(input)));
        }

        return files;
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
