using System.Buffers.Binary;
using System.Text;
using StaticArchive.Caching.Serialization;
using StaticArchive.Model;
using StaticArchive.Model.Caching;

namespace StaticArchive.Caching;

/// <summary>What the build before gave, kept in the folder <c>cache/</c>.</summary>
public sealed class DiskBuildCache : BuildCache, IDisposable
{
    private readonly CacheFolder _folder;
    private int _unchangedCount;
    private readonly SerializerRegistry _serializers = new();
    private readonly Dictionary<string, InputFile> _files;

    internal DiskBuildCache(CacheFolder folder, IEnumerable<InputFile> input) =>
        (_folder, _files) = (folder, input.ToDictionary(file => file.Path, StringComparer.Ordinal));

    /// <summary>How many files of the site were left as they were, without being made.</summary>
    public int UnchangedCount => _unchangedCount;

    /// <inheritdoc/>
    public override TValue Kept<TKey, TValue>(TKey key, Func<TKey, TValue> work)
    {
        var fingerprint = _serializers.ComputeFingerprint(key, typeof(TKey));
        if (_folder.ReadValue(fingerprint, Read<TValue>) is { } known)
        {
            return known;
        }

        var value = work(key);
        using var output = new SerializationWriter(_serializers, standsFor: false);
        _serializers.Get(typeof(TValue)).Write(value, output);
        SetFingerprints(output.ReferencedObjects, _folder.WriteValue(fingerprint, output.WrittenMemory.Span));
        return value;
    }

    /// <inheritdoc/>
    public override Fingerprint? GetFingerprint<TKey>(TKey key) => _serializers.ComputeFingerprint(key, typeof(TKey));

    /// <summary>
    /// What stands for a file of the site: for its path, and for all that it is made of. Null where that is not known.
    /// </summary>
    internal static Fingerprint? GetKey(OutputFile file)
    {
        if (file.InputFingerprint?.Invoke() is not { } madeOf)
        {
            return null;
        }

        var bytes = new byte[16 + Encoding.UTF8.GetByteCount(file.Path)];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, madeOf.Value);
        Encoding.UTF8.GetBytes(file.Path, bytes.AsSpan(16));
        return SerializerRegistry.HashBytes(bytes);
    }

    /// <summary>What a file of the site held; null where it was not made.</summary>
    internal ContentFingerprint? FindContent(Fingerprint key) => _folder.FindContent(key);

    /// <summary>Notes what a file of the site holds, and whether it is the file of the build before.</summary>
    internal void RecordContent(Fingerprint key, ContentFingerprint content, bool isUnchanged)
    {
        _folder.RecordContent(key, content);
        Interlocked.Add(ref _unchangedCount, isUnchanged ? 1 : 0);
    }

    /// <summary>The build is done: the next may begin from it.</summary>
    public void Commit() => _folder.Commit();

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private TValue? Read<TValue>(ReadOnlyMemory<byte> bytes, Fingerprint hash)
    {
        try
        {
            var input = new SerializationReader(bytes, _files);
            var value = (TValue?)_serializers.Get(typeof(TValue)).Read(input);
            SetFingerprints(input.ReferencedObjects, hash);
            return value;
        }
        catch (FormatException)
        {
            return default;
        }
    }

    /// <summary>Parts that keys name stand for their place in what they are part of.</summary>
    private void SetFingerprints(List<object> marked, Fingerprint whole)
    {
        for (var i = 0; i < marked.Count; i++)
        {
            _serializers.SetFingerprint(marked[i], new Fingerprint(whole.Value + (UInt128)(i + 1)));
        }
    }
}
