using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using StaticArchive.Model;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Preservation;

/// <summary>
/// The site as a BagIt bag (RFC 8493), for preservation: the files below <c>data/</c>, SHA-256 of each, and the label.
/// </summary>
public static class BagBuilder
{
    /// <summary>
    /// The files of the bag. Its date comes from the input, so that the same archive makes the same bag.
    /// </summary>
    public static IReadOnlyList<OutputFile> Build(IReadOnlyList<OutputFile> files, BagInfo label)
    {
        var sums = new Lazy<IReadOnlyList<ManifestEntry>>(() =>
            Concurrency.Map(
                [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)],
                file => ManifestEntry.Create("data/" + file.Path, file.Content())
            )
        );
        OutputFile[] tags =
        [
            new("bagit.txt", () => "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"u8.ToArray()),
            new("bag-info.txt", () => WriteBagInfo(label, sums.Value)),
            new("manifest-sha256.txt", () => WriteManifest(sums.Value)),
        ];
        return
        [
            .. tags,
            new OutputFile(
                "tagmanifest-sha256.txt",
                () =>
                    WriteManifest([
                        .. tags.OrderBy(tag => tag.Path, StringComparer.Ordinal)
                            .Select(tag => ManifestEntry.Create(tag.Path, tag.Content())),
                    ])
            ),
            .. files.Select(file => file with { Path = "data/" + file.Path }),
        ];
    }

    private static ReadOnlyMemory<byte> WriteBagInfo(BagInfo label, IReadOnlyList<ManifestEntry> sums)
    {
        var info = new TaggedFieldWriter(": ", "\n");
        info.AddField("Source-Organization", label.Title);
        info.AddField("Contact-Email", label.Contact);
        info.AddField("External-Description", label.Description);
        info.AddField("External-Identifier", label.BaseUrl);
        info.AddField("Bagging-Date", label.Date);
        info.AddField(
            "Payload-Oxum",
            string.Create(CultureInfo.InvariantCulture, $"{sums.Sum(sum => sum.Size)}.{sums.Count}")
        );
        return info.ToBytes();
    }

    private static ReadOnlyMemory<byte> WriteManifest(IReadOnlyList<ManifestEntry> sums)
    {
        var text = new StringBuilder(sums.Count * 100);
        foreach (var sum in sums)
        {
            text.Append(sum.Sha256).Append("  ").Append(EncodePath(sum.Path)).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Line ends and per cent signs in names, as the RFC asks.</summary>
    private static string EncodePath(string path) =>
        path.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private sealed record ManifestEntry(string Path, string Sha256, long Size)
    {
        public static ManifestEntry Create(string path, ReadOnlyMemory<byte> bytes) =>
            new(path, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)), bytes.Length);
    }
}
