using System.Collections.Concurrent;
using StaticArchive.Caching.Serialization;
using StaticArchive.Model;
using StaticArchive.Model.Caching;

namespace StaticArchive.Caching;

/// <summary>
/// For <c>build</c>: expensive values, and what the files of the site contained, from the build before; kept in the
/// folder <c>cache/</c>.
/// </summary>
public sealed class DiskBuildCache : IBuildCache, IDisposable
{
    private readonly CacheFolder _folder;
    private readonly Dictionary<string, InputFile> _files;
    private readonly SerializerRegistry _serializers = new();
    private readonly ConcurrentDictionary<FileInputs, Fingerprint?> _fileInputs = new();
    private int _unchangedCount;

    internal DiskBuildCache(CacheFolder folder, IEnumerable<InputFile> input) =>
        (_folder, _files) = (folder, input.ToDictionary(file => file.Path, StringComparer.Ordinal));

    /// <summary>How many files of the site were taken from the site before, without being made.</summary>
    public int UnchangedCount => _unchangedCount;

    /// <summary>Whether it holds anything of a build before, so that most files will not be made.</summary>
    internal bool HasPrevious => _folder.HasPrevious;

    /// <inheritdoc/>
    public TValue GetOrCompute<TValue>(
        string name,
        IReadOnlyList<object?> inputs,
        Func<TValue> work,
        bool isExpensive = false
    )
    {
        if (!isExpensive)
        {
            return work();
        }

        var key = _serializers.ComputeFingerprint(name, inputs);
        if (_folder.ReadValue(key, Read<TValue>) is { } known)
        {
            return known;
        }

        var value = work();
        using var output = new SerializationWriter(isFingerprintOnly: false);
        _serializers.Get(typeof(TValue)).Write(value, output);
        SetFingerprints(output.ListedObjects, _folder.WriteValue(key, output.WrittenMemory.Span));
        return value;
    }

    /// <summary>The build is finished: the next may begin from it.</summary>
    public void Commit() => _folder.Commit();

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    /// <summary>What a file of the site is made of; null where nobody says so.</summary>
    internal Fingerprint? GetKey(OutputFile file) =>
        file.Inputs is { } inputs && _fileInputs.GetOrAdd(inputs, ComputeFingerprint) is { } fingerprint
            ? _serializers.ComputeFingerprint(file.Path, [fingerprint])
            : null;

    /// <summary>What the file of a key contained; null where none was made.</summary>
    internal ContentFingerprint? FindContent(Fingerprint key) => _folder.FindContent(key);

    /// <summary>Notes what a file of the site contains, and whether it is the file of the build before.</summary>
    internal void RecordContent(Fingerprint key, ContentFingerprint content, bool isUnchanged)
    {
        _folder.RecordContent(key, content);
        Interlocked.Add(ref _unchangedCount, isUnchanged ? 1 : 0);
    }

    private Fingerprint? ComputeFingerprint(FileInputs inputs) =>
        inputs.Collect() is { } collected ? _serializers.ComputeFingerprint("file", collected) : null;

    private TValue? Read<TValue>(ReadOnlyMemory<byte> bytes, Fingerprint hash)
    {
        try
        {
            var input = new SerializationReader(bytes, _files);
            var value = (TValue?)_serializers.Get(typeof(TValue)).Read(input);
            SetFingerprints(input.ListedObjects, hash);
            return value;
        }
        catch (Exception exception)
            when (exception is FormatException or ArgumentException or InvalidCastException or OverflowException)
        {
            // It is no such value, whatever else it is: as if it were not there.
            return default;
        }
    }

    /// <summary>
    /// A document or paper is told from others by the bytes of the value that it came in and its place there, so that
    /// its content is hashed once.
    /// </summary>
    private void SetFingerprints(List<object> parts, Fingerprint whole)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            _serializers.SetFingerprint(parts[i], new Fingerprint(whole.Value + (UInt128)(i + 1)));
        }
    }
}
