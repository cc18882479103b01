using System.Text;
using AngleSharp.Html.Parser;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Tests.Publish.Hostile;

/// <summary>Headings and events that are called what the page's own elements are called.</summary>
public class PageElementIdTests
{
    private static readonly string[] Names =
    [
        "Main",
        "Q",
        "Query",
        "Cite",
        "Related",
        "Years",
        "About this text",
        "Open citations",
        "Note 1",
        "Note ref 1",
        "Search form",
        "Search keys",
        "Search results",
        "Search options",
        "Annotate title",
        "p-fm756boe",
        "p-fm756boe-2",
        "C0001",
        "Open c0001",
        "H 1",
    ];

    [Fact]
    public void A_heading_takes_no_id_of_the_page()
    {
        var text = string.Concat(Names.Select(name => $"## {name}\n\nThe words of {name} are here.\n\n"));
        var page = Read(Build(("input/papers/x/text.md", "# On trams\n\n" + text)), "papers/x/index.html");
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(
            page.QuerySelectorAll(".text :is(h2, h3)[id], .text section[id]"),
            element => Assert.False(PageElementIds.IsReserved(element.Id!), element.Id)
        );
        Assert.NotNull(page.QuerySelector(".text #section-search-form"));
        Assert.NotNull(page.QuerySelector(".contents a[href=\"#section-search-form\"]"));
        Assert.NotNull(page.QuerySelector("input#q"));
        Assert.NotNull(page.QuerySelector("main#main"));
    }

    [Theory]
    [InlineData("note", "section-note-2")]
    [InlineData("Page", "section-page-2")]
    [InlineData("Method", "method-2")]
    public void The_second_heading_of_a_name_takes_none_either(string heading, string id)
    {
        var text = $"# On trams\n\n## {heading}\n\nSome words.\n\n## {heading}\n\nOther words.\n";
        var page = Read(Build(("input/papers/x/text.md", text)), "papers/x/index.html");
        Assert.Equal(id, page.QuerySelectorAll(".text h2")[^1].Id);
        var own = Read(Build(("input/pages/about.md", text)), "about/index.html");
        Assert.All(own.QuerySelectorAll("main h2"), one => Assert.False(PageElementIds.IsReserved(one.Id!), one.Id));
    }

    [Fact]
    public void A_heading_of_a_page_of_the_archives_own_neither()
    {
        var page = Read(
            Build(("input/pages/about.md", "# About\n\n## Main\n\nWords.\n\n## Q\n\nWords.\n")),
            "about/index.html"
        );
        Assert.Equal("MAIN", Assert.Single(page.QuerySelectorAll("[id=main]")).TagName);
        Assert.Equal("INPUT", Assert.Single(page.QuerySelectorAll("[id=q]")).TagName);
    }

    [Fact]
    public void An_event_of_such_an_id_is_an_error()
    {
        var result = Run(
            (
                "input/timeline/events.yml",
                "- {id: years, date: \"1901\", title: A tram, kind: policy, sources: [{url: \"https://a.b/\"}]}\n"
                    + "- {id: tram, date: \"1901\", title: A tram, kind: policy, sources: [{url: \"https://a.b/\"}]}\n"
            )
        );
        Assert.Contains(
            result.Archive.Messages,
            message => message.Text.Contains("\"years\"", StringComparison.Ordinal)
        );
        Assert.Equal("tram", Assert.Single(result.Archive.Events).Id);
    }

    [Fact]
    public void Every_id_of_the_theme_that_a_script_looks_for_is_the_pages_own()
    {
        var scripts = Directory.EnumerateFiles(Repository.At("theme", "js"), "*.js", SearchOption.AllDirectories);
        Assert.All(
            scripts.SelectMany(path => File.ReadAllText(path).Split("getElementById('").Skip(1)),
            rest =>
            {
                var name = rest.Split('\'')[0];
                Assert.True(name.EndsWith('-') || PageElementIds.IsReserved(name), name);
            }
        );
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Read(IReadOnlyList<OutputFile> files, string path) =>
        new HtmlParser().ParseDocument(
            Encoding.UTF8.GetString(Assert.Single(files, file => file.Path == path).Content().Span)
        );

    private static IReadOnlyList<OutputFile> Build(params (string Path, string Text)[] files) => Run(files).Files;

    private static Pipeline.Result Run(params (string Path, string Text)[] files) =>
        Pipeline.Run(
            [.. files.Select(file => new InputFile(file.Path, Encoding.UTF8.GetBytes(file.Text)))],
            settings => settings,
            _ => { }
        );
}
