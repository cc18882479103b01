using System.Security.Cryptography;
using System.Text;
using StaticArchive.Model;
using StaticArchive.Publish.Preservation;
using StaticArchive.Tests.Publish.Exports;

namespace StaticArchive.Tests.Publish.Preservation;

/// <summary>The bag holds what it says it holds.</summary>
public class BagTests
{
    private static readonly IReadOnlyList<OutputFile> Site =
    [
        new("index.html", () => Encoding.UTF8.GetBytes("home")),
        new("papers/100%.txt", () => Encoding.UTF8.GetBytes("odd name")),
    ];
    private static readonly IReadOnlyList<OutputFile> Files = BagBuilder.Build(
        Site,
        new BagInfo
        {
            Title = "Papers",
            Description = "Invented\npapers.",
            BaseUrl = "https://archive.example/",
            Contact = null,
            Date = "2021-06-07",
        }
    );

    [Fact]
    public void It_has_the_files_of_rfc_8493() =>
        Assert.Equal(
            [
                "bag-info.txt",
                "bagit.txt",
                "data/index.html",
                "data/papers/100%.txt",
                "manifest-sha256.txt",
                "tagmanifest-sha256.txt",
            ],
            Files.Select(file => file.Path).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void It_declares_itself() =>
        Assert.Equal("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n", ReadBack.Text(Files, "bagit.txt"));

    [Fact]
    public void Its_label_counts_bytes_and_files_and_is_dated_by_the_input() =>
        Assert.Equal(
            "Source-Organization: Papers\nExternal-Description: Invented papers.\nExternal-Identifier: "
                + "https://archive.example/\nBagging-Date: 2021-06-07\nPayload-Oxum: 12.2\n",
            ReadBack.Text(Files, "bag-info.txt")
        );

    [Fact]
    public void Every_checksum_is_right_and_every_file_is_listed()
    {
        Check("manifest-sha256.txt", Files.Where(file => file.Path.StartsWith("data/", StringComparison.Ordinal)));
        Check(
            "tagmanifest-sha256.txt",
            Files.Where(file =>
                !file.Path.StartsWith("data/", StringComparison.Ordinal)
                && !file.Path.StartsWith("tag", StringComparison.Ordinal)
            )
        );
    }

    private static void Check(string manifest, IEnumerable<OutputFile> files) =>
        Assert.Equal(
            files
                .Select(file =>
                    (
                        $"{Convert.ToHexStringLower(SHA256.HashData(file.Content().Span))}  "
                        + $"{file.Path.Replace("%", "%25", StringComparison.Ordinal)}"
                    )
                )
                .Order(StringComparer.Ordinal),
            ReadBack.Text(Files, manifest).TrimEnd('\n').Split('\n').Order(StringComparer.Ordinal)
        );
}
