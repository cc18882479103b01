using System.Collections.Concurrent;
using StaticArchive.Model.Caching;

namespace StaticArchive.Caching;

/// <summary>
/// The folder <c>cache/</c>: an index and a few files of values. Deleting any of it costs time and nothing else. A
/// build reads values where they are, adds a file of new ones, and replaces the index in one step.
/// </summary>
internal sealed class CacheFolder : IDisposable
{
    /// <summary>From more files of values than this one is made.</summary>
    private const int MaxValueFiles = 8;

    private const string IndexFileName = "index.kept";

    private readonly string _folder;
    private readonly FileStream _lock;
    private readonly CacheSeal _seal;
    private readonly CacheIndex _previousIndex;
    private readonly ConcurrentDictionary<Fingerprint, CacheEntry> _values = new();
    private readonly ConcurrentDictionary<Fingerprint, ContentFingerprint> _files = new();
    private readonly ValueFiles _valueFiles;

    private CacheFolder(string folder, FileStream lockFile, CacheSeal seal)
    {
        (_folder, _lock, _seal) = (folder, lockFile, seal);
        _previousIndex = ReadIndex();
        _valueFiles = new ValueFiles(folder);
    }

    /// <summary>
    /// Opens a cache; null where that cannot be done, or another build is using it. One that does not bear the seal is
    /// as good as empty.
    /// </summary>
    public static CacheFolder? Open(string folder, CacheSeal seal)
    {
        FileStream? lockFile = null;
        try
        {
            var path = Path.Combine(folder, "lock");
            Directory.CreateDirectory(folder);
            if (new DirectoryInfo(folder).LinkTarget is not null || new FileInfo(path).LinkTarget is not null)
            {
                return null;
            }

            lockFile = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            HideFromGit(folder);
            return new CacheFolder(folder, lockFile, seal);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            lockFile?.Dispose();
            return null;
        }
    }

    /// <summary>Whether it holds anything of a build before.</summary>
    public bool HasPrevious => _previousIndex.Files.Count > 0;

    /// <summary>
    /// What is made of the bytes of a key and their fingerprint; the default where there are none. The bytes are valid
    /// only during the call.
    /// </summary>
    public T? ReadValue<T>(Fingerprint key, Func<ReadOnlyMemory<byte>, Fingerprint, T?> read) =>
        _previousIndex.Values.TryGetValue(key, out var entry)
            ? _valueFiles.Use(
                entry,
                bytes =>
                {
                    _values[key] = entry;
                    return read(bytes, entry.Hash);
                }
            )
            : default;

    /// <summary>Keeps bytes for a key; returns their fingerprint.</summary>
    public Fingerprint WriteValue(Fingerprint key, ReadOnlySpan<byte> bytes)
    {
        var entry = _valueFiles.Append(bytes);
        _values[key] = entry;
        return entry.Hash;
    }

    /// <summary>What a file of the site contained that was made of the same inputs.</summary>
    public ContentFingerprint? FindContent(Fingerprint key) =>
        _previousIndex.Files.TryGetValue(key, out var content) ? content : null;

    /// <summary>Notes what a file of the site contains.</summary>
    public void RecordContent(Fingerprint key, ContentFingerprint content) => _files[key] = content;

    /// <summary>Makes what this build has read and written the content of the cache.</summary>
    public void Commit() => IgnoreIOErrors(WriteIndex);

    /// <inheritdoc/>
    public void Dispose()
    {
        _valueFiles.CloseReaders();

        // Where the disk is full this fails, and what was written has to go all the same.
        IgnoreIOErrors(_valueFiles.Dispose);
        IgnoreIOErrors(DeleteUnusedFiles);
        _lock.Dispose();
    }

    /// <summary>Without a cache the site is the same, so that one that cannot be written is no error.</summary>
    private static void IgnoreIOErrors(Action write)
    {
        try
        {
            write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The old index, if there is one, stays; the next build tries again.
        }
    }

    private static void HideFromGit(string folder)
    {
        var ignore = Path.Combine(folder, ".gitignore");
        if (!File.Exists(ignore))
        {
            using var file = new FileStream(ignore, FileMode.CreateNew, FileAccess.Write);
            file.Write("*\n"u8);
        }
    }

    private CacheIndex ReadIndex()
    {
        var path = GetPath(IndexFileName);
        var isRegularFile = new FileInfo(path) is { Exists: true, LinkTarget: null };
        return CacheIndex.Read(isRegularFile ? File.ReadAllBytes(path) : [], _seal);
    }

    /// <summary>Keeps what the index on disk names: that of this build or, after a failure, that of the last.</summary>
    private void DeleteUnusedFiles()
    {
        var entries = ReadIndex().Values.Values;
        _valueFiles.DeleteExcept(entries.Select(entry => entry.File).ToHashSet(StringComparer.Ordinal));
    }

    private void WriteIndex()
    {
        foreach (var file in FindFilesToCompact())
        {
            foreach (var (key, entry) in _values.Where(pair => pair.Value.File == file))
            {
                if (!_valueFiles.Use(entry, bytes => WriteValue(key, bytes.Span) == entry.Hash))
                {
                    _values.TryRemove(key, out _);
                }
            }
        }

        _valueFiles.Flush();
        if (_valueFiles.IsBroken)
        {
            return;
        }

        var next = GetPath(IndexFileName + ".next");
        File.Delete(next);
        using (var file = new FileStream(next, FileMode.CreateNew, FileAccess.Write))
        {
            file.Write(new CacheIndex(_values, _files).Write(_seal));
        }

        File.Move(next, GetPath(IndexFileName), overwrite: true);
    }

    /// <summary>
    /// Files of which less than half is still in use and, where there are many, all but the one that is used most. What
    /// is in use of them is written to the new file.
    /// </summary>
    private List<string> FindFilesToCompact()
    {
        var files = _values
            .Values.Where(entry => entry.File != _valueFiles.NewName)
            .GroupBy(entry => entry.File, StringComparer.Ordinal)
            .Select(file => new FileUse(file.Key, file.Sum(entry => (long)entry.Length)))
            .OrderByDescending(file => file.Length)
            .ToList();
        var isCrowded = files.Count > MaxValueFiles;
        return
        [
            .. files
                .Where((file, i) => file.Length * 2 < _valueFiles.GetLength(file.Name) || (isCrowded && i > 0))
                .Select(file => file.Name),
        ];
    }

    private string GetPath(string name) => Path.Combine(_folder, name);
}
