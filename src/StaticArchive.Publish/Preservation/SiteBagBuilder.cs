using System.IO.Compression;
using System.Text;
using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Preservation;

/// <summary>The whole site as one file to keep: a BagIt bag in a zip, whose pages work from a folder.</summary>
public static class SiteBagBuilder
{
    /// <summary>Name of the folder that the zip unpacks to; the site is in <c>data/</c> below it.</summary>
    public const string Folder = "site";

    private const string IndexFile = "index.html";

    /// <summary>The earliest time that a zip can state: the files have no time of their own.</summary>
    private static readonly DateTimeOffset EarliestZipTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The zip of a site's files.</summary>
    public static OutputFile BuildZip(Archive archive, IReadOnlyList<OutputFile> files) =>
        new(SiteUrls.Bag, () => WriteZip(Build(archive, files)));

    /// <summary>
    /// The bag of a site's files. The page for what is not found answers a server's question and stays out.
    /// </summary>
    public static IReadOnlyList<OutputFile> Build(Archive archive, IReadOnlyList<OutputFile> files) =>
        BagBuilder.Build(
            [.. files.Where(file => file.Path != "404.html").Select(ToOfflinePage)],
            CreateBagInfo(archive)
        );

    private static BagInfo CreateBagInfo(Archive archive)
    {
        var settings = archive.Settings;
        return new BagInfo
        {
            Title = settings.Title,
            Description = settings.Description,
            BaseUrl = settings.BaseUrl,
            Contact = settings.Contact,
            Date = ContentDateResolver.GetFirstDay(ContentDateResolver.GetNewest(archive)),
        };
    }

    /// <summary>Pages of the site; what people supplied stays byte for byte, whatever it is called.</summary>
    private static OutputFile ToOfflinePage(OutputFile file) =>
        (file.Path == IndexFile || file.Path.EndsWith("/" + IndexFile, StringComparison.Ordinal))
        && !file.Path.Contains("/source/", StringComparison.Ordinal)
            ? file with
            {
                Content = () =>
                    Encoding.UTF8.GetBytes(OfflineLinkRewriter.Rewrite(Encoding.UTF8.GetString(file.Content().Span))),
            }
            : file;

    private static ReadOnlyMemory<byte> WriteZip(IReadOnlyList<OutputFile> files)
    {
        using var bytes = new System.IO.MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            foreach (var file in files)
            {
                var entry = zip.CreateEntry($"{Folder}/{file.Path}", CompressionLevel.Optimal);
                entry.LastWriteTime = EarliestZipTime;
                using var content = entry.Open();
                content.Write(file.Content().Span);
            }
        }

        return bytes.ToArray();
    }
}
