using System.Text;
using Microsoft.Playwright;
using StaticArchive.IO;
using StaticArchive.Model;

namespace StaticArchive.BrowserTests;

/// <summary>
/// Headings that are called what the page's own elements and scripts are called, and addresses that end in nonsense:
/// the search and its marks work all the same.
/// </summary>
[Collection(SiteCollection.Name)]
public class HostileNameTests(SiteFixture site)
{
    private static readonly string[] Names =
    [
        "Main",
        "Q",
        "Query",
        "Cite",
        "Years",
        "Search form",
        "Search keys",
        "Search results",
        "staticArchive",
        "trustedTypes",
        "document",
        "location",
        "querySelector",
        "__proto__",
        "constructor",
    ];

    [BrowserTheory]
    [InlineData("?h=trams#%")]
    [InlineData("?h=trams#q")]
    [InlineData("?h=trams#search-form")]
    public async Task Search_and_marks_survive_them(string address)
    {
        var folder = Directory.CreateTempSubdirectory("static-archive-names-");
        try
        {
            var text =
                "# On trams\n\n"
                + string.Concat(Names.Select(name => $"## {name}\n\nThe trams of {name} ran late.\n\n"));
            var files = Pipeline
                .Run(
                    [new InputFile("input/papers/x/text.md", Encoding.UTF8.GetBytes(text))],
                    settings => settings,
                    _ => { }
                )
                .Files;
            FileSystem.Write(Path.Combine(folder.FullName, "output"), files);
            await using var server = await StaticServer.StartAsync(Path.Combine(folder.FullName, "output"));
            await using var window = await WatchedPage.OpenAsync(await site.Browser.NewContextAsync(), server.Address);
            await window.Page.GotoAsync(server.Address + "papers/x/" + address);
            await Assertions.Expect(window.Page.Locator(".text mark").First).ToContainTextAsync("trams");
            await window.Page.Locator("form.search-box input").FillAsync("trams late");
            await window.Page.Locator("form.search-box button").ClickAsync();
            await Assertions.Expect(window.Page.Locator("#search-results a").First).ToBeVisibleAsync();
            window.AssertClean();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
