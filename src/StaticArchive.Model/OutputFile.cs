using System.Buffers;

namespace StaticArchive.Model;

/// <summary>
/// A file of the site. Its bytes are made when they are asked for, so that an archive of thousands of papers is never
/// held in memory as a whole; asking twice gives the same bytes.
/// </summary>
/// <param name="Path">Path below the site's root, with forward slashes, e.g. <c>papers/x/index.html</c>.</param>
/// <param name="Content">Makes the bytes; pure, and safe to call from any thread.</param>
public sealed record OutputFile(string Path, Func<ReadOnlyMemory<byte>> Content)
{
    /// <summary>
    /// The same bytes in chunks, for a file that grows with the archive, so that a writer holds one chunk at a time; a
    /// chunk is valid until the next is asked for. Null where there is only <see cref="Content"/>.
    /// </summary>
    public Func<IEnumerable<ReadOnlyMemory<byte>>>? Chunks { get; private init; }

    /// <summary>
    /// All that the bytes are made of; null where it is not stated, and the bytes are made in any case.
    /// </summary>
    public FileInputs? Inputs { get; init; }

    /// <summary>A file that is made chunk by chunk.</summary>
    public static OutputFile FromChunks(string path, Func<IEnumerable<ReadOnlyMemory<byte>>> chunks) =>
        new(path, () => Concatenate(chunks())) { Chunks = chunks };

    private static ReadOnlyMemory<byte> Concatenate(IEnumerable<ReadOnlyMemory<byte>> chunks)
    {
        var bytes = new ArrayBufferWriter<byte>();
        foreach (var chunk in chunks)
        {
            bytes.Write(chunk.Span);
        }

        return bytes.WrittenMemory;
    }
}
