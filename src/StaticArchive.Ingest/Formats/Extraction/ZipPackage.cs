using System.IO.Compression;
using System.Runtime.InteropServices;
using StaticArchive.Ingest.Sources;
using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Formats.Extraction;

/// <summary>
/// A document that is a zip file of parts, read within <see cref="ZipLimits"/>. Sizes are counted, not believed: what
/// the directory of a zip file says of them may be a lie. Nothing is thrown for what stands in the file.
/// </summary>
internal sealed class ZipPackage : IDisposable
{
    private readonly InputFile _file;
    private readonly string _format;
    private readonly List<Message> _messages;
    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ZipArchiveEntry> _folded = new(StringComparer.OrdinalIgnoreCase);
    private long _left = ZipLimits.TotalBytes;

    private ZipPackage(InputFile file, string format, ZipArchive zip, List<Message> messages)
    {
        (_file, _format, _zip, _messages) = (file, format, zip, messages);
        foreach (var entry in zip.Entries)
        {
            var name = entry.FullName.Replace('\\', '/').TrimStart('/');
            _entries.TryAdd(name, entry);
            _folded.TryAdd(name, entry);
        }
    }

    private SourceLocation Location => new(_file.Path);

    /// <summary>Names of the parts, in the order of the file.</summary>
    public IEnumerable<string> Names => _entries.Keys;

    /// <summary>Opens a file; null, with an error, for one that is damaged or holds too many parts.</summary>
    public static ZipPackage? Open(InputFile file, string format, List<Message> messages)
    {
        try
        {
            var zip = new ZipArchive(OpenBytes(file.Bytes), ZipArchiveMode.Read);
            if (zip.Entries.Count <= ZipLimits.Entries)
            {
                return new ZipPackage(file, format, zip, messages);
            }

            zip.Dispose();
            messages.Add(
                MessageCatalog.PackageTooLarge(new SourceLocation(file.Path), format, $"over {ZipLimits.Entries} parts")
            );
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            messages.Add(
                MessageCatalog.PackageBroken(new SourceLocation(file.Path), format, "its zip file cannot be opened")
            );
        }

        return null;
    }

    /// <summary>Whether there is a part of that name.</summary>
    public bool Contains(string name) => Find(name) is not null;

    /// <summary>
    /// The bytes of a part; null where there is none, and, with an error, where it is damaged, encrypted or too large.
    /// </summary>
    public byte[]? Read(string name)
    {
        if (Find(name) is not { } entry)
        {
            return null;
        }

        try
        {
            return Read(entry);
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            _messages.Add(
                entry.IsEncrypted
                    ? MessageCatalog.PackageEncrypted(Location, _format)
                    : MessageCatalog.PackageBroken(Location, _format, $"\"{name}\" cannot be unpacked")
            );
            return null;
        }
    }

    /// <summary>The bytes of a part that a document can do without, such as a picture; null where they are not to be
    /// had.
    /// </summary>
    public byte[]? TryRead(string name)
    {
        var before = _messages.Count;
        var bytes = Read(name);
        _messages.RemoveRange(before, _messages.Count - before);
        return bytes;
    }

    /// <summary>The text of a part, decoded as any text file; null as for <see cref="Read(string)"/>.</summary>
    public string? ReadText(string name) =>
        Read(name) is { } bytes ? SourceDecoder.Decode(new InputFile(name, bytes)).Text.TrimStart('\uFEFF') : null;

    /// <inheritdoc/>
    public void Dispose() => _zip.Dispose();

    private ZipArchiveEntry? Find(string name) => _entries.GetValueOrDefault(name) ?? _folded.GetValueOrDefault(name);

    private byte[]? Read(ZipArchiveEntry entry)
    {
        using var unpacked = entry.Open();
        var (buffer, result) = (new byte[81_920], new System.IO.MemoryStream());
        while (unpacked.Read(buffer, 0, buffer.Length) is > 0 and var count)
        {
            result.Write(buffer, 0, count);
            _left -= count;
            if (
                _left < 0
                || result.Length > ZipLimits.PartBytes
                || !ZipLimits.IsPlausible(result.Length, entry.CompressedLength)
            )
            {
                _messages.Add(
                    MessageCatalog.PackageTooLarge(
                        Location,
                        _format,
                        $"\"{entry.FullName}\" unpacks to over {result.Length / 1_000_000} MB from "
                            + $"{entry.CompressedLength / 1000} KB"
                    )
                );
                return null;
            }
        }

        return result.ToArray();
    }

    private static System.IO.MemoryStream OpenBytes(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var array)
            ? new System.IO.MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new System.IO.MemoryStream(bytes.ToArray(), writable: false);

    /// <summary>What the classes of .NET throw for bytes that are no zip file.</summary>
    private static bool IsDamage(Exception exception) =>
        exception
            is System.IO.InvalidDataException
                or System.IO.IOException
                or NotSupportedException
                or ArgumentException
                or OverflowException
                or IndexOutOfRangeException;
}
