using System.Buffers;
using System.Collections.Concurrent;
using System.IO;
using Microsoft.Win32.SafeHandles;
using StaticArchive.Caching.Serialization;
using StaticArchive.Model.Caching;

namespace StaticArchive.Caching;

/// <summary>
/// The folder <c>cache/</c>: an index and a few files of values. Whoever deletes it, or any of it, loses time and
/// nothing else. A build reads values where they are, adds a file of new ones, and puts a new index in the place of the
/// old in one step.
/// </summary>
internal sealed class CacheFolder : IDisposable
{
    /// <summary>More files of values than this are put together.</summary>
    private const int MaxParts = 8;

    private readonly string _folder;
    private readonly FileStream _lock;
    private readonly CacheIndex _previousIndex;
    private readonly ConcurrentDictionary<string, SafeFileHandle> _parts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Fingerprint, CacheEntry> _values = new();
    private readonly ConcurrentDictionary<Fingerprint, ContentFingerprint> _files = new();
    private readonly (string Name, FileStream File) _newPart;
    private readonly Lock _lockObject = new();
    private bool _isBroken;

    private CacheFolder(string folder, FileStream held, Fingerprint program)
    {
        (_folder, _lock) = (folder, held);
        _previousIndex = CacheIndex.Read(
            IsRegularFile(GetPath(IndexFileName)) ? File.ReadAllBytes(GetPath(IndexFileName)) : [],
            program
        );
        var name = Enumerable
            .Range(0, int.MaxValue)
            .Select(i => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"values-{i}.kept"))
            .First(name => !File.Exists(GetPath(name)));
        _newPart = (name, new FileStream(GetPath(name), FileMode.CreateNew, FileAccess.Write, FileShare.Read, 1 << 16));
    }

    private static string IndexFileName => "index.kept";

    /// <summary>
    /// Opens it; null where that cannot be done, or another build has it: then the build does without.
    /// </summary>
    public static CacheFolder? Open(string folder, Fingerprint program)
    {
        FileStream? held = null;
        try
        {
            var path = Path.Combine(folder, "lock");
            Directory.CreateDirectory(folder);
            if (new DirectoryInfo(folder).LinkTarget is not null || new FileInfo(path).LinkTarget is not null)
            {
                return null;
            }

            held = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            var ignore = Path.Combine(folder, ".gitignore");
            if (!File.Exists(ignore))
            {
                // An archive in somebody's own repository need not know of it.
                using var file = new FileStream(ignore, FileMode.CreateNew, FileAccess.Write);
                file.Write("*\n"u8);
            }

            return new CacheFolder(folder, held, program);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            held?.Dispose();
            return null;
        }
    }

    /// <summary>
    /// What is made of the bytes kept for a key and their digest; the default where there are none. The bytes are lent.
    /// </summary>
    public T? ReadValue<T>(Fingerprint key, Func<ReadOnlyMemory<byte>, Fingerprint, T?> read)
    {
        if (!_previousIndex.Values.TryGetValue(key, out var place))
        {
            return default;
        }

        return UseBytes(
            place,
            bytes =>
            {
                _values[key] = place;
                return read(bytes, place.Hash);
            }
        );
    }

    /// <summary>Keeps bytes for a key; gives their digest.</summary>
    public Fingerprint WriteValue(Fingerprint key, ReadOnlySpan<byte> bytes)
    {
        var hash = FingerprintHasher.Hash(bytes);
        lock (_lockObject)
        {
            try
            {
                var place = new CacheEntry(_newPart.Name, _newPart.File.Position, bytes.Length, hash);
                _newPart.File.Write(bytes);
                _values[key] = place;
            }
            catch (IOException)
            {
                // The disk is full, say. What stands behind this would not be where it is said to be.
                _isBroken = true;
            }
        }

        return hash;
    }

    /// <summary>What a file of the site held that was made of the same.</summary>
    public ContentFingerprint? FindContent(Fingerprint key) =>
        _previousIndex.Files.TryGetValue(key, out var content) ? content : null;

    /// <summary>Notes what a file of the site holds.</summary>
    public void RecordContent(Fingerprint key, ContentFingerprint content) => _files[key] = content;

    /// <summary>Makes what this build has asked for and made the content of the cache.</summary>
    public void Commit() => IgnoreIOErrors(WriteIndex);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var part in _parts.Values)
        {
            part.Dispose();
        }

        // What a full disk has not taken is written once more here; what has been taken goes in any case.
        IgnoreIOErrors(_newPart.File.Dispose);
        IgnoreIOErrors(DeleteUnusedParts);
        _lock.Dispose();
    }

    /// <summary>A cache that cannot be written costs time and is no fault: without it the site is the same.</summary>
    private static void IgnoreIOErrors(Action write)
    {
        try
        {
            write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The old index, if it is there, stays; the next build tries again.
        }
    }

    /// <summary>
    /// What the index on disk names stays: that of this build, or where it was not finished that of the one before.
    /// </summary>
    private void DeleteUnusedParts()
    {
        var named = CacheIndex
            .Read(
                File.Exists(GetPath(IndexFileName)) ? File.ReadAllBytes(GetPath(IndexFileName)) : [],
                _previousIndex.Program
            )
            .Values.Values.Select(place => place.Part)
            .ToHashSet(StringComparer.Ordinal);
        foreach (
            var file in Directory
                .EnumerateFiles(_folder, "values-*.kept")
                .Where(file => !named.Contains(Path.GetFileName(file)))
        )
        {
            File.Delete(file);
        }
    }

    private void WriteIndex()
    {
        foreach (var part in FindPartsToCompact())
        {
            foreach (var (key, place) in _values.Where(pair => pair.Value.Part == part))
            {
                if (!UseBytes(place, bytes => WriteValue(key, bytes.Span) == place.Hash))
                {
                    _values.TryRemove(key, out _);
                }
            }
        }

        _newPart.File.Flush();
        if (_isBroken)
        {
            return;
        }

        var next = GetPath(IndexFileName + ".next");
        File.Delete(next);
        using (var file = new FileStream(next, FileMode.CreateNew, FileAccess.Write))
        {
            file.Write(new CacheIndex(_previousIndex.Program, _values, _files).Write());
        }

        File.Move(next, GetPath(IndexFileName), overwrite: true);
    }

    /// <summary>
    /// Files of which less than half is still in use, and where there are many all but the largest: what is in use of
    /// them is written anew.
    /// </summary>
    private List<string> FindPartsToCompact()
    {
        var parts = _values
            .Values.Where(place => place.Part != _newPart.Name)
            .GroupBy(place => place.Part, StringComparer.Ordinal)
            .Select(part => (part.Key, Used: part.Sum(place => (long)place.Length)))
            .OrderByDescending(part => part.Used)
            .ToList();
        return
        [
            .. parts
                .Where(
                    (part, i) =>
                        part.Used * 2 < new FileInfo(GetPath(part.Key)).Length || (parts.Count > MaxParts && i > 0)
                )
                .Select(part => part.Key),
        ];
    }

    private T? UseBytes<T>(CacheEntry place, Func<ReadOnlyMemory<byte>, T?> use)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(place.Length);
        try
        {
            var bytes = buffer.AsMemory(0, place.Length);
            var part = _parts.GetOrAdd(place.Part, name => File.OpenHandle(GetPath(name)));
            return
                RandomAccess.Read(part, bytes.Span, place.Offset) == place.Length
                && FingerprintHasher.Hash(bytes.Span) == place.Hash
                ? use(bytes)
                : default;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return default;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private string GetPath(string name) => Path.Combine(_folder, name);

    private static bool IsRegularFile(string path) => new FileInfo(path) is { Exists: true, LinkTarget: null };
}
