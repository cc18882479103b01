using StaticArchive.Ingest.Formats.Extraction;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Docx.Package;

/// <summary>
/// Reads pictures out of a file. What is wrong with one is no fault of the document, so that it only is not there.
/// </summary>
internal sealed class PackagePictures(InputFile file) : IDisposable
{
    private readonly Dictionary<string, byte[]?> _read = new(StringComparer.Ordinal);
    private ZipPackage? _zip;

    /// <summary>The bytes of a part; null where it is missing, damaged or too large.</summary>
    public byte[]? Read(string name)
    {
        _zip ??= ZipPackage.Open(file, DocxOpener.Format, []);
        if (!_read.TryGetValue(name, out var bytes))
        {
            bytes = _zip?.Read(name);
            _read.Add(name, bytes);
        }

        return bytes;
    }

    /// <inheritdoc/>
    public void Dispose() => _zip?.Dispose();
}
