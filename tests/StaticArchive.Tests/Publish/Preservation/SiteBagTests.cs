using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Parser;
using StaticArchive.IO;
using StaticArchive.Model;
using StaticArchive.Publish;
using StaticArchive.Publish.Preservation;
using StaticArchive.Publish.Site;
using StaticArchive.Tests.Publish.Exports;

namespace StaticArchive.Tests.Publish.Preservation;

/// <summary>
/// The whole site in a zip, by the rules of RFC 8493 and as a reader without a connection unpacks it.
/// </summary>
public class SiteBagTests
{
    private static readonly Pipeline.Result Run = Pipeline.Run(
        FileSystem.Read(Repository.At("input")),
        settings => settings,
        _ => { }
    );
    private static readonly IReadOnlyDictionary<string, byte[]> Bag = Unpack();

    /// <summary>Section 4.2 of the RFC: a serialised bag is one folder.</summary>
    [Fact]
    public void It_unpacks_into_one_folder() =>
        Assert.All(Bag.Keys, path => Assert.StartsWith("site/", path, StringComparison.Ordinal));

    /// <summary>Sections 2.1.1, 2.1.3 and 3: complete and valid.</summary>
    [Theory]
    [InlineData("manifest-sha256.txt", true)]
    [InlineData("tagmanifest-sha256.txt", false)]
    public void Each_file_is_listed_once_with_its_true_checksum(string manifest, bool payload)
    {
        var listed = Text(manifest)
            .TrimEnd('\n')
            .Split('\n')
            .Select(line => (Sum: line[..64], Path: line[66..]))
            .ToList();
        var there = Bag
            .Keys.Select(path => path["site/".Length..])
            .Where(path =>
                path.StartsWith("data/", StringComparison.Ordinal) == payload
                && !path.StartsWith("tagmanifest", StringComparison.Ordinal)
            );
        Assert.Equal(
            there.Order(StringComparer.Ordinal),
            listed.Select(file => file.Path).Order(StringComparer.Ordinal)
        );
        Assert.All(
            listed,
            file => Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Bag["site/" + file.Path])), file.Sum)
        );
    }

    /// <summary>Section 2.1.1, byte for byte, and section 2.2.2.</summary>
    [Fact]
    public void It_declares_its_version_and_counts_its_payload()
    {
        Assert.Equal("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n", Text("bagit.txt"));
        var payload = Bag.Where(file => file.Key.StartsWith("site/data/", StringComparison.Ordinal)).ToList();
        Assert.Contains(
            string.Create(
                CultureInfo.InvariantCulture,
                $"\nPayload-Oxum: {payload.Sum(file => file.Value.LongLength)}.{payload.Count}\n"
            ),
            Text("bag-info.txt"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void It_holds_the_site_and_not_itself()
    {
        var expected = Run.Files.Select(file => file.Path).Where(path => path != "404.html");
        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            Bag.Keys.Where(path => path.StartsWith("site/data/", StringComparison.Ordinal))
                .Select(path => path["site/data/".Length..])
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Every_link_of_every_page_names_a_file_that_is_there()
    {
        var parser = new HtmlParser();
        var followed = 0;
        foreach (
            var (path, bytes) in Bag.Where(file =>
                file.Key.EndsWith("/index.html", StringComparison.Ordinal)
                && !file.Key.Contains("/source/", StringComparison.Ordinal)
            )
        )
        {
            var page = parser.ParseDocument(Encoding.UTF8.GetString(bytes));
            var named = page.QuerySelectorAll("[href], [src], form[action]")
                .Select(element =>
                    element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!
                );
            foreach (
                var link in named.Where(link =>
                    !link.StartsWith('#') && !link.StartsWith('?') && !link.Contains(':', StringComparison.Ordinal)
                )
            )
            {
                var target = Uri.UnescapeDataString(new Uri(new Uri("http://bag/" + path), link).AbsolutePath)[1..];
                Assert.True(Bag.ContainsKey(target), $"{path} leads to {link}, which is no file of the bag");
                followed++;
            }
        }

        Assert.InRange(followed, 1000, int.MaxValue);
    }

    [Fact]
    public void Documents_as_supplied_are_in_it_byte_for_byte()
    {
        var sources = Run
            .Archive.Documents.Where(document =>
                Run.Archive.Papers.Single(paper => paper.Id == document.Paper).Access == Access.Full
            )
            .ToList();
        Assert.NotEmpty(sources);
        Assert.All(
            sources,
            document =>
                Assert.Equal(
                    document.Source.Bytes.ToArray(),
                    Bag["site/data/" + Uri.UnescapeDataString(SiteUrls.Source(document))]
                )
        );
    }

    [Fact]
    public void The_same_site_makes_the_same_zip() =>
        Assert.Equal(
            SiteBagBuilder.BuildZip(Run.Archive, Run.Files).Content().ToArray(),
            SiteBagBuilder.BuildZip(Run.Archive, Run.Files).Content().ToArray()
        );

    [Fact]
    public void The_page_of_data_files_offers_it_only_where_it_was_made()
    {
        Assert.Contains(
            "href=\"../data/site.zip\"",
            ReadBack.Text(Publishing.WithBag(Run.Site, Run.Files), "data/index.html"),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("site.zip", ReadBack.Text(Run.Files, "data/index.html"), StringComparison.Ordinal);
    }

    private static string Text(string tag) => Encoding.UTF8.GetString(Bag["site/" + tag]);

    private static Dictionary<string, byte[]> Unpack()
    {
        using var zip = new ZipArchive(
            new MemoryStream(SiteBagBuilder.BuildZip(Run.Archive, Run.Files).Content().ToArray())
        );
        return zip.Entries.ToDictionary(
            entry => entry.FullName,
            entry =>
            {
                using var content = entry.Open();
                using var bytes = new MemoryStream();
                content.CopyTo(bytes);
                return bytes.ToArray();
            },
            StringComparer.Ordinal
        );
    }
}
