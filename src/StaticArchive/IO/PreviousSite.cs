using System.Buffers;
using System.IO.Enumeration;
using StaticArchive.Caching;
using StaticArchive.Caching.Serialization;
using StaticArchive.Model.Caching;

namespace StaticArchive.IO;

/// <summary>
/// The files of the site that is there already. One that has not changed gets a second name in the new site instead of
/// being written again; it is compared byte for byte first, so a file that someone has edited is never taken over.
/// </summary>
internal sealed class PreviousSite
{
    private const int BufferSize = 64 * 1024;

    private readonly Dictionary<string, long> _lengths;
    private readonly string _folder;

    private PreviousSite(string folder, Dictionary<string, long> lengths) => (_folder, _lengths) = (folder, lengths);

    /// <summary>Lists the plain files of a folder; links are neither listed nor followed.</summary>
    public static PreviousSite List(string folder)
    {
        var lengths = new Dictionary<string, long>(StringComparer.Ordinal);
        if (Directory.Exists(folder))
        {
            var files = new FileSystemEnumerable<(string Path, long Length)>(
                folder,
                (ref FileSystemEntry entry) => (entry.ToFullPath(), entry.Length),
                new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }
            )
            {
                ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
            };
            foreach (var (path, length) in files)
            {
                lengths[Path.GetRelativePath(folder, path).Replace('\\', '/')] = length;
            }
        }

        return new PreviousSite(folder, lengths);
    }

    /// <summary>Gives the old file a name in the new site if it holds just these bytes.</summary>
    public bool TryReuse(string path, ReadOnlySpan<byte> bytes, string name)
    {
        var existing = Path.Combine(_folder, path);
        return _lengths.TryGetValue(path, out var length)
            && length == bytes.Length
            && HasContent(existing, bytes)
            && NativeMethods.TryLink(existing, name);
    }

    /// <summary>Gives the old file a name in the new site if it still holds what it held when it was made.</summary>
    public bool TryReuse(string path, ContentFingerprint content, string name)
    {
        var existing = Path.Combine(_folder, path);
        return _lengths.TryGetValue(path, out var length)
            && length == content.Length
            && length <= Array.MaxLength
            && ComputeFingerprint(existing, (int)length) == content.Hash
            && NativeMethods.TryLink(existing, name);
    }

    private static Fingerprint? ComputeFingerprint(string path, int length)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            using var file = File.OpenHandle(path);
            return RandomAccess.Read(file, buffer.AsSpan(0, length), 0) == length
                ? FingerprintHasher.Hash(buffer.AsSpan(0, length))
                : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static bool HasContent(string path, ReadOnlySpan<byte> bytes)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            Span<byte> buffer = stackalloc byte[Math.Min(BufferSize, bytes.Length + 1)];
            while (stream.Read(buffer) is var count and > 0)
            {
                if (count > bytes.Length || !buffer[..count].SequenceEqual(bytes[..count]))
                {
                    return false;
                }

                bytes = bytes[count..];
            }

            return bytes.IsEmpty;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
