using System.Buffers.Binary;
using System.IO;
using StaticArchive.Documents;
using StaticArchive.Keeping;

namespace StaticArchive.OnDisk;

/// <summary>Where a kept value stands.</summary>
/// <param name="Part">Name of the file.</param>
/// <param name="Offset">Where in it.</param>
/// <param name="Length">Number of bytes.</param>
/// <param name="Hash">Their digest: a value that was damaged is none.</param>
internal readonly record struct KeptPlace(string Part, long Offset, int Length, Digest Hash);

/// <summary>What is in the cache.</summary>
/// <param name="Program">The program that made it; what another one made is worth nothing.</param>
/// <param name="Values">Kept values by key.</param>
/// <param name="Files">Files of the site by what they are made of.</param>
internal sealed record CacheIndex(Digest Program, IReadOnlyDictionary<Digest, KeptPlace> Values, IReadOnlyDictionary<Digest, FileContent> Files)
{
    private const long Magic = 0x3145_4843_4143_4153;

    /// <summary>Of a cache with nothing in it.</summary>
    public static CacheIndex Empty(Digest program) => new(program, new Dictionary<Digest, KeptPlace>(), new Dictionary<Digest, FileContent>());

    /// <summary>Reads an index; an empty one where it is of another program, or damaged.</summary>
    public static CacheIndex Read(byte[] bytes, Digest program)
    {
        const int Frame = 8 + (2 * 16);
        if (bytes.Length < Frame || BinaryPrimitives.ReadInt64LittleEndian(bytes) != Magic
            || BinaryPrimitives.ReadUInt128BigEndian(bytes.AsSpan(8)) != program.Value || BinaryPrimitives.ReadUInt128BigEndian(bytes.AsSpan(24)) != Shapes.Hash(bytes.AsSpan(Frame)).Value)
        {
            return Empty(program);
        }

        using var input = new BinaryReader(new MemoryStream(bytes, Frame, bytes.Length - Frame));
        var parts = new string[input.ReadInt32()];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = input.ReadString();
        }

        var values = new Dictionary<Digest, KeptPlace>();
        for (var left = input.ReadInt32(); left > 0; left--)
        {
            values.Add(ReadDigest(input), new KeptPlace(parts[input.ReadInt32()], input.ReadInt64(), input.ReadInt32(), ReadDigest(input)));
        }

        var files = new Dictionary<Digest, FileContent>();
        for (var left = input.ReadInt32(); left > 0; left--)
        {
            files.Add(ReadDigest(input), new FileContent(input.ReadInt64(), ReadDigest(input)));
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
        BinaryPrimitives.WriteUInt128BigEndian(head.AsSpan(24), Shapes.Hash(rest.ToArray()).Value);
        return [.. head, .. rest.ToArray()];
    }

    private static Digest ReadDigest(BinaryReader input) => new(BinaryPrimitives.ReadUInt128BigEndian(input.ReadBytes(16)));

    private static void Write(BinaryWriter output, Digest digest)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, digest.Value);
        output.Write(bytes);
    }
}
