using System.IO.Compression;
using System.Text;

namespace StaticArchive.Tests.Ingest.Packages;

/// <summary>Makes zip files of parts.</summary>
internal static class ZipFileBuilder
{
    /// <summary>A part, and whether it stays uncompressed, as the first one of EPUB and OpenDocument does.</summary>
    public sealed record Part(string Name, byte[] Bytes, bool IsStored = false)
    {
        public static Part Create(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

        public static Part MediaType(string type) => new("mimetype", Encoding.UTF8.GetBytes(type), IsStored: true);
    }

    /// <summary>The file.</summary>
    public static byte[] Create(IEnumerable<Part> parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in parts)
            {
                var level = part.IsStored ? CompressionLevel.NoCompression : CompressionLevel.Optimal;
                using var entry = zip.CreateEntry(part.Name, level).Open();
                entry.Write(part.Bytes);
            }
        }

        return stream.ToArray();
    }
}
