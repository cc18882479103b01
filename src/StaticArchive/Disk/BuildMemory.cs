using System.Buffers.Binary;
using System.Text;
using StaticArchive.Documents;
using StaticArchive.Keeping;

namespace StaticArchive.OnDisk;

/// <summary>What the build before gave, kept in the folder <c>cache/</c>.</summary>
public sealed class BuildMemory : Memory, IDisposable
{
    private readonly CacheFolder _folder;
    private int _unchanged;
    private readonly Shapes _shapes = new();
    private readonly Dictionary<string, InputFile> _files;

    internal BuildMemory(CacheFolder folder, IEnumerable<InputFile> input) =>
        (_folder, _files) = (folder, input.ToDictionary(file => file.Path, StringComparer.Ordinal));

    /// <summary>How many files of the site were left as they were, without being made.</summary>
    public int Unchanged => _unchanged;

    /// <inheritdoc/>
    public override TValue Kept<TKey, TValue>(TKey key, Func<TKey, TValue> work)
    {
        var digest = _shapes.DigestOf(key, typeof(TKey));
        if (_folder.Value(digest, Read<TValue>) is { } known)
        {
            return known;
        }

        var value = work(key);
        using var output = new ShapeWriter(_shapes, standsFor: false);
        _shapes.Of(typeof(TValue)).Write(value, output);
        Mark(output.Marked, _folder.Keep(digest, output.Written.Span));
        return value;
    }

    /// <inheritdoc/>
    public override Digest? DigestOf<TKey>(TKey key) => _shapes.DigestOf(key, typeof(TKey));

    /// <summary>What stands for a file of the site: for its path, and for all that it is made of. Null where that is not known.</summary>
    internal static Digest? KeyOf(OutputFile file)
    {
        if (file.MadeOf?.Invoke() is not { } madeOf)
        {
            return null;
        }

        var bytes = new byte[16 + Encoding.UTF8.GetByteCount(file.Path)];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, madeOf.Value);
        Encoding.UTF8.GetBytes(file.Path, bytes.AsSpan(16));
        return Shapes.Hash(bytes);
    }

    /// <summary>What a file of the site held; null where it was not made.</summary>
    internal FileContent? ContentOf(Digest key) => _folder.ContentOf(key);

    /// <summary>Notes what a file of the site holds, and whether it is the file of the build before.</summary>
    internal void Note(Digest key, FileContent content, bool isUnchanged)
    {
        _folder.Note(key, content);
        Interlocked.Add(ref _unchanged, isUnchanged ? 1 : 0);
    }

    /// <summary>The build is done: the next may begin from it.</summary>
    public void Commit() => _folder.Commit();

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private TValue? Read<TValue>(ReadOnlyMemory<byte> bytes, Digest hash)
    {
        try
        {
            var input = new ShapeReader(bytes, _files);
            var value = (TValue?)_shapes.Of(typeof(TValue)).Read(input);
            Mark(input.Marked, hash);
            return value;
        }
        catch (FormatException)
        {
            return default;
        }
    }

    /// <summary>Parts that keys name stand for their place in what they are part of.</summary>
    private void Mark(List<object> marked, Digest whole)
    {
        for (var i = 0; i < marked.Count; i++)
        {
            _shapes.Mark(marked[i], new Digest(whole.Value + (UInt128)(i + 1)));
        }
    }
}
