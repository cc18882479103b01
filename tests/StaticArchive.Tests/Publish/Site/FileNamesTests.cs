using StaticArchive.IO;
using StaticArchive.Model.Messages;

namespace StaticArchive.Tests.Publish.Site;

/// <summary>Whatever a file is called, its paper is there, or the build names it.</summary>
public class FileNamesTests
{
    [Theory]
    [InlineData("con.md", "con-paper")]
    [InlineData("Aux.txt", "aux-paper")]
    [InlineData("nul/text.md", "nul-paper")]
    [InlineData("Re\u0301sume\u0301.md", "resume")]
    [InlineData("My paper (final) v2.md", "my-paper-final-v2")]
    public void Its_page_is_there_and_every_link_of_the_site_leads_to_a_file(string path, string address)
    {
        var site = new SmallSite(($"papers/{path}", Text("One")), ("papers/other.md", Text("Two")));
        var refused = new List<Message>();
        var written = OutputPathValidator.Check([.. site.Result.Files], refused).Select(file => file.Path).ToHashSet();
        Assert.Empty(refused);
        Assert.Contains($"papers/{address}/index.html", written);
        foreach (var page in written.Where(path => path.EndsWith("/index.html", StringComparison.Ordinal)))
        {
            Assert.Empty(FindDeadLinks(site, page, written));
        }
    }

    [Fact]
    public void Of_two_names_that_differ_in_capitals_only_one_is_named()
    {
        var site = new SmallSite(("papers/REPORT.md", Text("Upper")), ("papers/report.md", Text("Lower")));
        Assert.Contains(
            site.Result.Archive.Messages,
            message => message.Code == "SA0605" && message.Location.Path == "input/papers/report.md"
        );
        Assert.True(site.Has("papers/report/"));
    }

    private static IEnumerable<string> FindDeadLinks(SmallSite site, string page, HashSet<string> written)
    {
        var folder = new Uri("https://archive.example/" + page);
        return site.Page(page[..^"index.html".Length])
            .QuerySelectorAll("a[href]")
            .Select(link => new Uri(folder, link.GetAttribute("href")))
            .Where(address => address.Host == folder.Host)
            .Select(address => Uri.UnescapeDataString(address.AbsolutePath[1..]))
            .Select(path => path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path)
            .Where(path => !written.Contains(path))
            .Select(path => $"{page} to {path}");
    }

    private static string Text(string title) =>
        $"# {title}\n\nJane Writer\n\nMarch 2009\n\n## Introduction\n\nThe ward was opened in spring, and nobody had "
        + "asked for it.\n";
}
