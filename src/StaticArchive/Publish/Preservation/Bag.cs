using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using StaticArchive.Documents;
using StaticArchive.Publish.Exports.Formats;
using StaticArchive.Text;

namespace StaticArchive.Publish.Preservation;

/// <summary>What a bag says of itself.</summary>
/// <param name="Title">Title of the archive.</param>
/// <param name="Description">What it holds.</param>
/// <param name="BaseUrl">Where the site is published.</param>
/// <param name="Contact">A mail address.</param>
/// <param name="Date">The newest day that the input states.</param>
public sealed record BagLabel(string Title, string Description, string? BaseUrl, string? Contact, string? Date);

/// <summary>The site as a BagIt bag (RFC 8493), for preservation: the files below <c>data/</c>, SHA-256 of each, and the label.</summary>
public static class Bag
{
    /// <summary>The files of the bag. Its date comes from the input, so that the same archive makes the same bag.</summary>
    public static IReadOnlyList<OutputFile> Of(IReadOnlyList<OutputFile> files, BagLabel label)
    {
        var sums = new Lazy<IReadOnlyList<Sum>>(() => SideBySide.Map([.. files.OrderBy(file => file.Path, StringComparer.Ordinal)], file => Sum.Of("data/" + file.Path, file.Content())));
        OutputFile[] tags =
        [
            new("bagit.txt", () => "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"u8.ToArray()),
            new("bag-info.txt", () => Info(label, sums.Value)),
            new("manifest-sha256.txt", () => Manifest(sums.Value)),
        ];
        return
        [
            .. tags,
            new OutputFile("tagmanifest-sha256.txt", () => Manifest([.. tags.OrderBy(tag => tag.Path, StringComparer.Ordinal).Select(tag => Sum.Of(tag.Path, tag.Content()))])),
            .. files.Select(file => file with { Path = "data/" + file.Path }),
        ];
    }

    private static ReadOnlyMemory<byte> Info(BagLabel label, IReadOnlyList<Sum> sums)
    {
        var info = new TaggedText(": ", "\n");
        info.Add("Source-Organization", label.Title);
        info.Add("Contact-Email", label.Contact);
        info.Add("External-Description", label.Description);
        info.Add("External-Identifier", label.BaseUrl);
        info.Add("Bagging-Date", label.Date);
        info.Add("Payload-Oxum", string.Create(CultureInfo.InvariantCulture, $"{sums.Sum(sum => sum.Size)}.{sums.Count}"));
        return info.Bytes();
    }

    private static ReadOnlyMemory<byte> Manifest(IReadOnlyList<Sum> sums)
    {
        var text = new StringBuilder(sums.Count * 100);
        foreach (var sum in sums)
        {
            text.Append(sum.Sha256).Append("  ").Append(Escaped(sum.Path)).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Line ends and per cent signs in names, as the RFC asks.</summary>
    private static string Escaped(string path) => path.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private sealed record Sum(string Path, string Sha256, long Size)
    {
        public static Sum Of(string path, ReadOnlyMemory<byte> bytes) => new(path, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)), bytes.Length);
    }
}
