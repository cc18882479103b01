using System.Buffers;
using System.Runtime.InteropServices;
using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.IO;

/// <summary>
/// The bytes of an input file that may be let go once they are read, and are read again when they are asked for: of
/// thousands of papers they would be a tenth of all memory, for the copy beside each page.
/// </summary>
internal sealed class ReloadableBytes : MemoryManager<byte>
{
    private readonly string _path;
    private readonly FileInfo _file;
    private readonly WeakReference<byte[]> _bytes;
    private byte[]? _held;

    private ReloadableBytes(string path, FileInfo file, byte[] bytes) =>
        (_path, _file, _held, _bytes) = (path, file, bytes, new WeakReference<byte[]>(bytes));

    /// <summary>Reads a file. <paramref name="path"/> is what messages call it.</summary>
    public static ReadOnlyMemory<byte> Read(string path, FileInfo file)
    {
        file.Refresh();
        return new ReloadableBytes(path, file, File.ReadAllBytes(file.FullName)).Memory;
    }

    /// <summary>Lets the bytes of a file go, if they can be read again.</summary>
    public static void Release(InputFile file)
    {
        if (MemoryMarshal.TryGetMemoryManager<byte, ReloadableBytes>(file.Bytes, out var bytes))
        {
            bytes._held = null;
        }
    }

    /// <inheritdoc/>
    public override Memory<byte> Memory => CreateMemory(Load().Length);

    /// <summary>
    /// Throws a <see cref="FatalErrorException"/> where the file is no longer the one that was read: half the site
    /// would be of one version and half of the other.
    /// </summary>
    public override Span<byte> GetSpan() => Load();

    /// <inheritdoc/>
    public override MemoryHandle Pin(int elementIndex = 0) => Load().AsMemory(elementIndex).Pin();

    /// <inheritdoc/>
    public override void Unpin() { }

    /// <inheritdoc/>
    protected override bool TryGetArray(out ArraySegment<byte> segment)
    {
        segment = Load();
        return true;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing) { }

    private byte[] Load()
    {
        if (_held is { } held || _bytes.TryGetTarget(out held))
        {
            return held;
        }

        var bytes = ReadAgain();
        _bytes.SetTarget(bytes);
        return bytes;
    }

    private byte[] ReadAgain()
    {
        try
        {
            var now = new FileInfo(_file.FullName);
            if (now.Exists && now.Length == _file.Length && now.LastWriteTimeUtc == _file.LastWriteTimeUtc)
            {
                return File.ReadAllBytes(_file.FullName);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It went away, or may not be read any more.
        }

        throw new FatalErrorException(
            MessageCatalog.InputChanged(new SourceLocation(_path)),
            FatalErrorException.MachineExitCode
        );
    }
}
