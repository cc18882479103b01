using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Win32.SafeHandles;
using StaticArchive.Caching.Serialization;

namespace StaticArchive.Caching;

/// <summary>
/// The files <c>values-N.kept</c> of a cache folder: those of earlier builds are only read, a new one takes the values
/// of this build.
/// </summary>
internal sealed class ValueFiles : IDisposable
{
    private readonly string _folder;
    private readonly ConcurrentDictionary<string, SafeFileHandle> _handles = new(StringComparer.Ordinal);
    private readonly FileStream _newFile;
    private readonly Lock _writeLock = new();

    /// <summary>Begins a new file.</summary>
    public ValueFiles(string folder)
    {
        _folder = folder;
        NewName = Enumerable
            .Range(0, int.MaxValue)
            .Select(i => string.Create(CultureInfo.InvariantCulture, $"values-{i}.kept"))
            .First(name => !File.Exists(GetPath(name)));
        _newFile = new FileStream(GetPath(NewName), FileMode.CreateNew, FileAccess.Write, FileShare.Read, 1 << 16);
    }

    /// <summary>Name of the file that takes new values.</summary>
    public string NewName { get; }

    /// <summary>
    /// Whether a write has failed (the disk is full, say): what was written after it is not where its entry says.
    /// </summary>
    public bool IsBroken { get; private set; }

    /// <summary>Whether a file is called as one of values: <c>values-7.kept</c>, and no path.</summary>
    public static bool IsName(string name) =>
        name.StartsWith("values-", StringComparison.Ordinal)
        && name.EndsWith(".kept", StringComparison.Ordinal)
        && name["values-".Length..^".kept".Length].All(char.IsAsciiDigit);

    /// <summary>Appends bytes to the new file. Where that fails, the entry leads nowhere.</summary>
    public CacheEntry Append(ReadOnlySpan<byte> bytes)
    {
        var hash = FingerprintHasher.Hash(bytes);
        lock (_writeLock)
        {
            var entry = new CacheEntry(NewName, _newFile.Position, bytes.Length, hash);
            try
            {
                _newFile.Write(bytes);
            }
            catch (IOException)
            {
                IsBroken = true;
            }

            return entry;
        }
    }

    /// <summary>
    /// What is made of the bytes of an entry; the default where they cannot be read or are damaged. The bytes are valid
    /// only during the call.
    /// </summary>
    public T? Use<T>(CacheEntry entry, Func<ReadOnlyMemory<byte>, T?> use)
    {
        byte[]? buffer = null;
        try
        {
            var handle = _handles.GetOrAdd(entry.File, name => File.OpenHandle(GetPath(name)));
            if (entry.Length > RandomAccess.GetLength(handle) - entry.Offset)
            {
                return default;
            }

            buffer = ArrayPool<byte>.Shared.Rent(entry.Length);
            var bytes = buffer.AsMemory(0, entry.Length);
            return
                RandomAccess.Read(handle, bytes.Span, entry.Offset) == entry.Length
                && FingerprintHasher.Hash(bytes.Span) == entry.Hash
                ? use(bytes)
                : default;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return default;
        }
        finally
        {
            if (buffer is not null)
            {
                ArrayPool<byte>.Shared.Return(buffer);
            }
        }
    }

    /// <summary>Length of a file in bytes.</summary>
    public long GetLength(string name) => new FileInfo(GetPath(name)).Length;

    /// <summary>Writes what the new file still holds in memory.</summary>
    public void Flush() => _newFile.Flush();

    /// <summary>Closes the files that were read.</summary>
    public void CloseReaders()
    {
        foreach (var handle in _handles.Values)
        {
            handle.Dispose();
        }
    }

    /// <summary>Closes the new file, which writes what it still holds in memory.</summary>
    public void Dispose() => _newFile.Dispose();

    /// <summary>Deletes the files of values that are not among some names.</summary>
    public void DeleteExcept(IReadOnlySet<string> names)
    {
        foreach (var file in Directory.EnumerateFiles(_folder, "values-*.kept"))
        {
            if (!names.Contains(Path.GetFileName(file)))
            {
                File.Delete(file);
            }
        }
    }

    private string GetPath(string name) => Path.Combine(_folder, name);
}
