using System.Text;
using AngleSharp.Html.Parser;
using StaticArchive.Model;

namespace StaticArchive.Tests.Publish.Head;

/// <summary>A shared link shows the archive's own picture with its true size, or none.</summary>
public class SocialCardTests
{
    private static readonly byte[] Png =
    [
        0x89,
        .. "PNG\r\n\u001a\n"u8,
        0,
        0,
        0,
        13,
        .. "IHDR"u8,
        0,
        0,
        0x04,
        0xB0,
        0,
        0,
        0x02,
        0x76,
        8,
        2,
        0,
        0,
        0,
    ];

    private static readonly byte[] Jpeg =
    [
        0xFF,
        0xD8,
        0xFF,
        0xE0,
        0,
        4,
        0,
        0,
        0xFF,
        0xC0,
        0,
        11,
        8,
        0x01,
        0x2C,
        0x01,
        0x2C,
        1,
        1,
        0x11,
        0,
        0xFF,
        0xD9,
    ];

    [Fact]
    public void Its_size_is_read_from_the_file()
    {
        var tags = Tags(Build(("theme/card.png", Png)), "");
        Assert.Matches("^https://archive.example/assets/card\\.[0-9a-f]{10}\\.png$", tags["og:image"]);
        Assert.Equal(
            ("1200", "630", "image/png", "summary_large_image"),
            (tags["og:image:width"], tags["og:image:height"], tags["og:image:type"], tags["twitter:card"])
        );
        Assert.Equal("Mills by a river", tags["og:image:alt"]);
    }

    [Fact]
    public void A_jpeg_will_do_and_a_square_one_is_shown_small()
    {
        var tags = Tags(Build(("theme/card.jpg", Jpeg)), "papers/rivers/");
        Assert.Equal(
            ("300", "300", "image/jpeg", "summary"),
            (tags["og:image:width"], tags["og:image:height"], tags["og:image:type"], tags["twitter:card"])
        );
    }

    [Fact]
    public void The_file_is_published_byte_for_byte() =>
        Assert.Equal(
            Png,
            Assert
                .Single(
                    Build(("theme/card.png", Png)).Files,
                    file => file.Path.StartsWith("assets/card.", StringComparison.Ordinal)
                )
                .Content()
                .ToArray()
        );

    [Fact]
    public void Without_a_picture_no_tag_speaks_of_one()
    {
        var tags = Tags(Build(), "");
        Assert.DoesNotContain(tags.Keys, name => name.StartsWith("og:image", StringComparison.Ordinal));
        Assert.Equal("summary", tags["twitter:card"]);
    }

    [Theory]
    [InlineData("<svg/>")]
    [InlineData("")]
    public void What_only_has_the_name_of_a_picture_is_said_to_be_none(string content)
    {
        var result = Build(("theme/card.png", Encoding.UTF8.GetBytes(content)));
        Assert.DoesNotContain("og:image", Tags(result, "").Keys);
        Assert.Contains(
            result.Archive.Messages,
            message => message.Code == "SA0608" && message.Location.Path == "input/theme/card.png"
        );
    }

    [Fact]
    public void A_picture_cut_short_anywhere_is_none_or_whole_in_its_size()
    {
        foreach (var whole in new[] { Png, Jpeg })
        {
            Assert.All(
                Enumerable.Range(0, whole.Length),
                length =>
                    Assert.True(
                        Tags(Build(("theme/card.png", whole[..length])), "").GetValueOrDefault("og:image:width", "1200")
                            is "1200"
                                or "300"
                    )
            );
        }
    }

    [Fact]
    public void Of_two_pictures_the_first_is_shown_and_the_other_named()
    {
        var result = Build(("theme/card.png", Png), ("theme/card.jpg", Jpeg));
        Assert.EndsWith(".jpg", Tags(result, "")["og:image"], StringComparison.Ordinal);
        Assert.Contains(
            result.Archive.Messages,
            message => message.Code == "SA0608" && message.Location.Path == "input/theme/card.png"
        );
    }

    [Fact]
    public void A_paper_shows_its_first_picture_and_other_pages_none()
    {
        var result = Build(
            (
                "papers/weirs/text.md",
                "# On weirs\n\n![Sign](sign.jpg)\n\nThey hold.\n\n![A weir](weir.png)\n"u8.ToArray()
            ),
            ("papers/weirs/sign.jpg", [.. Jpeg[..13], 0, 40, 0, 40, .. Jpeg[17..]]),
            ("papers/weirs/weir.png", Png)
        );
        var tags = Tags(result, "papers/weirs/");
        Assert.Matches("^https://archive.example/papers/weirs/pictures/[0-9a-f]+\\.png$", tags["og:image"]);
        Assert.Contains(result.Files, file => tags["og:image"].EndsWith(file.Path, StringComparison.Ordinal));
        Assert.Equal(
            ("1200", "630", "image/png", "A weir", "summary_large_image"),
            (
                tags["og:image:width"],
                tags["og:image:height"],
                tags["og:image:type"],
                tags["og:image:alt"],
                tags["twitter:card"]
            )
        );
        Assert.DoesNotContain("og:image", Tags(result, "papers/rivers/").Keys);
        Assert.DoesNotContain("og:image", Tags(result, "").Keys);
    }

    private static Dictionary<string, string> Tags(Pipeline.Result result, string address) =>
        new HtmlParser()
            .ParseDocument(
                Encoding.UTF8.GetString(result.Files.Single(file => file.Path == address + "index.html").Content().Span)
            )
            .QuerySelectorAll("meta[property^='og:'], meta[name^='twitter:']")
            .ToDictionary(
                meta => meta.GetAttribute("property") ?? meta.GetAttribute("name")!,
                meta => meta.GetAttribute("content")!,
                StringComparer.Ordinal
            );

    private static Pipeline.Result Build(params (string Path, byte[] Bytes)[] files) =>
        Pipeline.Run(
            [
                .. files.Select(file => new InputFile("input/" + file.Path, file.Bytes)),
                new InputFile("input/archive.yml", "title: Mills\ncard-alt: Mills by a river\n"u8.ToArray()),
                new InputFile("input/papers/rivers/text.md", "# On rivers\n\nThey run.\n"u8.ToArray()),
            ],
            settings => settings with { BaseUrl = "https://archive.example/" },
            _ => { }
        );
}
