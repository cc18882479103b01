using StaticArchive.IO;
using StaticArchive.Model.Messages;

namespace StaticArchive.Tests.IO;

/// <summary>Which paths of a site are written, and which are refused on every system alike.</summary>
public class OutputPathTests
{
    [Theory]
    [InlineData("index.html")]
    [InlineData("papers/care/index.html")]
    [InlineData("papers/x/source/Übersicht (2).txt")]
    [InlineData("papers/x/source/日本語.md")]
    [InlineData("papers/console/index.html")]
    [InlineData("assets/a.b-c_d.css")]
    public void An_ordinary_path_is_written(string path) => Assert.Null(OutputPathValidator.GetRejectionReason(path));

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("../escape.html")]
    [InlineData("papers/../../escape.html")]
    [InlineData("papers/./x.html")]
    [InlineData("papers//x.html")]
    [InlineData("/etc/x.html")]
    [InlineData("C:/x.html")]
    [InlineData("papers\\..\\..\\x.html")]
    [InlineData("papers/con/index.html")]
    [InlineData("papers/NUL.txt")]
    [InlineData("papers/lpt1/index.html")]
    [InlineData("papers/com¹.html")]
    [InlineData("papers/aux .x/index.html")]
    [InlineData("papers/x.")]
    [InlineData("papers/x /index.html")]
    [InlineData("papers/a\0b.html")]
    [InlineData("papers/a\nb.html")]
    [InlineData("papers/what?.html")]
    [InlineData("papers/a:b.html")]
    public void A_path_that_escapes_or_means_something_else_somewhere_is_refused(string path) =>
        Assert.NotNull(OutputPathValidator.GetRejectionReason(path));

    [Fact]
    public void Half_a_letter_is_refused() =>
        Assert.NotNull(OutputPathValidator.GetRejectionReason("papers/\ud83d.html"));

    [Fact]
    public void Names_of_three_hundred_characters_are_refused_with_a_message()
    {
        using var folder = new TempFolder();
        var messages = FileSystem.Write(
            folder.At("output"),
            [TempFolder.Page(new string('x', 300) + ".html", "long"), TempFolder.Page("a.html", "a")]
        );
        Assert.Equal("SA0655", Assert.Single(messages).Code);
        Assert.True(File.Exists(folder.At("output", "a.html")));
    }

    [Theory]
    [InlineData("papers/A.txt", "papers/a.txt")]
    [InlineData("Papers/x.txt", "papers/y.txt")]
    [InlineData("source/café.txt", "source/cafe\u0301.txt")]
    [InlineData("ÀB/x", "a\u0300b/y")]
    [InlineData("x", "x/index.html")]
    [InlineData("x/index.html", "x/index.html")]
    public void Two_names_that_are_one_on_some_systems_collide(string one, string other)
    {
        var messages = new List<Message>();
        var written = OutputPathValidator.Check([TempFolder.Page(one, "1"), TempFolder.Page(other, "2")], messages);
        Assert.Single(written);
        Assert.Equal("SA0656", Assert.Single(messages).Code);
    }

    [Theory]
    [InlineData("café.txt", "cafe.txt")]
    [InlineData("é.txt", "è.txt")]
    [InlineData("a/b.txt", "a/c.txt")]
    [InlineData("ab/x", "a/b/x")]
    public void Names_that_differ_everywhere_do_not(string one, string other)
    {
        var messages = new List<Message>();
        Assert.Equal(
            2,
            OutputPathValidator.Check([TempFolder.Page(one, "1"), TempFolder.Page(other, "2")], messages).Count
        );
        Assert.Empty(messages);
    }

    [Fact]
    public void Nothing_is_ever_written_outside_the_output()
    {
        using var folder = new TempFolder();
        string[] hostile =
        [
            "../up.html",
            "a/../../up.html",
            "/tmp/static-archive-escape.html",
            "..\\up.html",
            "output/../../up.html",
            "....//up.html",
            "%2e%2e/up.html",
            "~/up.html",
        ];
        FileSystem.Write(folder.At("site", "output"), [.. hostile.Select(path => TempFolder.Page(path, "escaped"))]);
        Assert.Equal(["site"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
        Assert.Equal(["output"], Directory.EnumerateFileSystemEntries(folder.At("site")).Select(Path.GetFileName));
        Assert.False(File.Exists("/tmp/static-archive-escape.html"));
        Assert.Equal(
            ["%2e%2e", ".static-archive", "~"],
            Directory
                .EnumerateFileSystemEntries(folder.At("site", "output"))
                .Select(Path.GetFileName)
                .Order(StringComparer.Ordinal)
        );
    }
}
