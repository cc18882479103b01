using StaticArchive.Publish.Preservation;

namespace StaticArchive.Tests.Publish.Preservation;

/// <summary>Links that a folder without a server can follow.</summary>
public class OfflineLinksTests
{
    [Theory]
    [InlineData("../papers/", "../papers/index.html")]
    [InlineData("../papers/#y2011", "../papers/index.html#y2011")]
    [InlineData("../search/?q=a/b/", "../search/index.html?q=a/b/")]
    [InlineData("./", "./index.html")]
    [InlineData("../..", "../../index.html")]
    [InlineData("..", "../index.html")]
    [InlineData("cite.bib", "cite.bib")]
    [InlineData("#p-abc", "#p-abc")]
    [InlineData("?q=x/", "?q=x/")]
    [InlineData("https://archive.example/papers/", "https://archive.example/papers/")]
    [InlineData("mailto:a@b.example", "mailto:a@b.example")]
    [InlineData("//host.example/", "//host.example/")]
    public void An_address_names_its_file(string address, string expected) =>
        Assert.Equal(expected, OfflineLinkRewriter.ToFileUrl(address));

    [Theory]
    [InlineData(
        "<a class=\"x\" href=\"../a/\">see href=\"../b/\"</a>",
        "<a class=\"x\" href=\"../a/index.html\">see href=\"../b/\"</a>"
    )]
    [InlineData(
        "<q title=\"a > b\"><form action=\"../search/\">",
        "<q title=\"a > b\"><form action=\"../search/index.html\">"
    )]
    [InlineData(
        "<script>if (a<b) x = '<a href=\"../a/\">'</script><a href=\"../a/\">",
        "<script>if (a<b) x = '<a href=\"../a/\">'</script><a href=\"../a/index.html\">"
    )]
    [InlineData(
        "<meta http-equiv=\"refresh\" content=\"0; url=../../papers/x/\">",
        "<meta http-equiv=\"refresh\" content=\"0; url=../../papers/x/index.html\">"
    )]
    [InlineData("no tag, a < b", "no tag, a < b")]
    [InlineData("<a href=\"../a/", "<a href=\"../a/")]
    public void Only_attributes_of_tags_are_changed(string html, string expected) =>
        Assert.Equal(expected, OfflineLinkRewriter.Rewrite(html));
}
