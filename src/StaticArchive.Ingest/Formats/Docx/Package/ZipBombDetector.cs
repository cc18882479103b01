using System.Buffers;
using System.IO.Compression;

namespace StaticArchive.Ingest.Formats.Docx.Package;

/// <summary>Unpacks the XML of a zip file once, into nothing, to see how large it really is.</summary>
internal static class ZipBombDetector
{
    private const int MaxEntries = 20_000;
    private const long MaxExpanded = 400_000_000;
    private const long MaxRatio = 1000;

    /// <summary>Below this size a part may be as repetitive as it likes.</summary>
    private const long UnsuspiciousSize = 20_000_000;

    /// <summary>Throws for a file beyond the limits.</summary>
    /// <exception cref="DocxLimitException">It is beyond them.</exception>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static void Check(Stream file)
    {
        using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.Entries.Count > MaxEntries)
        {
            throw new DocxLimitException($"it holds more than {MaxEntries} files");
        }

        var buffer = ArrayPool<byte>.Shared.Rent(81_920);
        try
        {
            var expanded = 0L;
            foreach (var entry in zip.Entries.Where(IsXml))
            {
                expanded += Measure(entry, buffer, MaxExpanded - expanded);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static bool IsXml(ZipArchiveEntry entry) =>
        entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static long Measure(ZipArchiveEntry entry, byte[] buffer, long room)
    {
        using var stream = entry.Open();
        var size = 0L;
        while (stream.Read(buffer) is > 0 and var read)
        {
            size += read;
            if (size > room)
            {
                throw new DocxLimitException($"unpacked it has more than {MaxExpanded / 1_000_000} MB");
            }

            if (size > UnsuspiciousSize && size > MaxRatio * Math.Max(1, entry.CompressedLength))
            {
                throw new DocxLimitException($"a part of it is packed {MaxRatio} to one");
            }
        }

        return size;
    }
}
