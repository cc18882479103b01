using System.Text;
using StaticArchive.Model;

namespace StaticArchive.Tests.Publish.Hostile;

/// <summary>Documents as supplied that would run in the site's origin, or on its server.</summary>
public class SuppliedDocumentTests
{
    private const string Page =
        "<html><head><title>On trams</title></head><body><h1>On trams</h1><p>Trams ran on time.</p>"
        + "<script>window.ran=1</script></body></html>";

    [Theory]
    [InlineData("page.html")]
    [InlineData("page.xhtml")]
    [InlineData("page.xml")]
    [InlineData("page.svg")]
    public void What_could_run_is_offered_as_text_with_the_same_bytes(string name)
    {
        var files = Build(("input/papers/x/" + name, Page));
        Assert.Equal(Encoding.UTF8.GetBytes(Page), Find(files, $"papers/x/source/{name}.txt").Content().ToArray());
        Assert.DoesNotContain(files, file => file.Path == $"papers/x/source/{name}");
        Assert.Contains(
            $"href=\"source/{name}.txt\"",
            Read(Find(files, "papers/x/index.html")).Replace("../../papers/x/", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.Contains($"source/{name}.txt", Read(Find(files, "data/papers.json")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("shell.php")]
    [InlineData("shell.php.txt")]
    [InlineData("a.phtml")]
    [InlineData("a.cgi")]
    [InlineData("a.shtml")]
    [InlineData("a.aspx")]
    [InlineData("a.jsp")]
    [InlineData("web.config")]
    [InlineData(".htaccess")]
    [InlineData("shell.php.png")]
    public void What_servers_run_is_an_error_and_not_published(string name)
    {
        var result = Run(("input/papers/x/text.md", "# On trams\n\nTrams ran.\n"), ("input/papers/x/" + name, "<?php"));
        Assert.Contains(
            result.Archive.Messages,
            message => message.Code == "SA0140" && message.Location.Path == "input/papers/x/" + name
        );
        Assert.DoesNotContain(result.Files, file => file.Path.EndsWith("/" + name, StringComparison.Ordinal));
        Assert.Contains(result.Files, file => file.Path == "papers/x/source/text.md");
    }

    [Fact]
    public void A_file_of_the_name_under_which_another_is_offered_is_an_error()
    {
        var result = Run(("input/papers/x/a/page.html.txt", "Other words."), ("input/papers/x/page.html", Page));
        Assert.Contains(result.Archive.Messages, message => message.Code == "SA0141");
        Assert.Equal(Page, Read(Find(result.Files, "papers/x/source/page.html.txt")));
    }

    [Fact]
    public void Loose_files_are_papers_of_their_own_and_take_no_name_from_each_other()
    {
        var result = Run(("input/papers/x.html", Page), ("input/papers/x.html.txt", "Other words."));
        Assert.DoesNotContain(result.Archive.Messages, message => message.Code == "SA0141");
        Assert.Equal(2, result.Files.Count(file => file.Path.EndsWith("/source/x.html.txt", StringComparison.Ordinal)));
    }

    private static IReadOnlyList<OutputFile> Build(params (string Path, string Text)[] files) => Run(files).Files;

    private static Pipeline.Result Run(params (string Path, string Text)[] files) =>
        Pipeline.Run(
            [.. files.Select(file => new InputFile(file.Path, Encoding.UTF8.GetBytes(file.Text)))],
            settings => settings,
            _ => { }
        );

    private static OutputFile Find(IReadOnlyList<OutputFile> files, string path) =>
        Assert.Single(files, file => file.Path == path);

    private static string Read(OutputFile file) => Encoding.UTF8.GetString(file.Content().Span);
}
