using AngleSharp.Html.Parser;
using StaticArchive.IO;

namespace StaticArchive.Tests.Publish.Pages;

/// <summary>"Report a mistake" stands on every page of an archive, with a repository and without.</summary>
public class MistakeLinkTests
{
    [Theory]
    [InlineData("")]
    [InlineData("https://github.com/someone/papers")]
    public void Every_page_has_it_once(string repository)
    {
        var files = Pipeline
            .Run(
                FileSystem.Read(Repository.At("input")),
                settings => settings with { Repository = repository.Length == 0 ? null : repository },
                _ => { }
            )
            .Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))
            .Where(file => !file.Path.Contains("/source/", StringComparison.Ordinal))
            // A citation to take away is no page of the site: it has no script and no way on.
            .Where(file => !file.Path.EndsWith("/cite.html", StringComparison.Ordinal))
            .ToList();
        var parser = new HtmlParser();
        foreach (var file in files)
        {
            var page = parser.ParseDocument(new MemoryStream(file.Content().ToArray()));
            if (page.Body!.HasAttribute("data-moved") || page.QuerySelector("meta[http-equiv=refresh]") is not null)
            {
                continue;
            }

            var link = Assert.Single(page.QuerySelectorAll("a.mistake"));
            Assert.False(string.IsNullOrEmpty(link.GetAttribute("href")), file.Path);
        }

        Assert.True(files.Count > 50);
    }
}
