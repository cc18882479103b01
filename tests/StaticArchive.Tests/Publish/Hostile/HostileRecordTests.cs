using System.Text;
using System.Text.Json;
using StaticArchive.Commands.Published;
using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Tests.Publish.Hostile;

/// <summary>Records whose addresses run something, and whose words hold what nobody sees.</summary>
public class HostileRecordTests
{
    [Theory]
    [InlineData("https://example.org/a?b=c:d", "https://example.org/a?b=c:d")]
    [InlineData("HTTP://example.org", "HTTP://example.org")]
    [InlineData("mailto:a@example.org", "mailto:a@example.org")]
    [InlineData("doi:10.1000/1", "doi:10.1000/1")]
    [InlineData("urn:isbn:0", "urn:isbn:0")]
    [InlineData("www.example.org/a:b", "www.example.org/a:b")]
    [InlineData(" https://example.org/ ", "https://example.org/")]
    [InlineData("https://exa\u0001mple.org", "https://example.org")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("JavaScript:alert(1)", null)]
    [InlineData("java\nscript:alert(1)", null)]
    [InlineData("\u0001javascript:alert(1)", null)]
    [InlineData("\uFEFFjavascript:alert(1)", null)]
    [InlineData("data:text/html,<script>", null)]
    [InlineData("vbscript:x", null)]
    [InlineData("view-source:javascript:x", null)]
    [InlineData("blob:null/1", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData(null, null)]
    public void One_place_knows_which_addresses_leave_the_program(string? address, string? published) =>
        Assert.Equal(published, PublicAddress.Sanitize(address));

    [Theory]
    [InlineData("javascript:window.ran=1")]
    [InlineData("java\tscript:window.ran=1")]
    [InlineData("data:text/html,<script>window.ran=1</script>")]
    public void No_file_of_the_site_holds_an_address_that_runs(string address)
    {
        var quoted = JsonSerializer.Serialize(address);
        var files = Build(
            (
                "input/papers/x/text.md",
                "# On trams\n\nTrams ran in 1901 (Meadow 2003).\n\n## References\n\nMeadow J (2003) Trams.\n"
            ),
            (
                "input/papers/x/paper.yml",
                $"authors: [Ada Bushel]\nissued: 2010\nurl: {quoted}\nversions:\n  - {{date: 2009, url: {quoted}}}\n"
            ),
            (
                "input/references/a.json",
                $"[{{\"id\":\"a\",\"type\":\"book\",\"title\":\"Trams\",\"URL\":{quoted},"
                    + "\"author\":[{\"family\":\"Meadow\",\"given\":\"J\"}],\"issued\":{\"date-parts\":[[2003]]}}]"
            ),
            (
                "input/timeline/events.yml",
                $"- id: tram\n  date: 1901\n  title: A tram\n  kind: policy\n  sources:\n    - url: {quoted}\n"
                    + "      title: A page\n"
            )
        );
        Assert.All(
            files.Where(file => !IsSupplied(file) && !IsPage(file)),
            file => Assert.DoesNotContain("window.ran", Read(file), StringComparison.Ordinal)
        );

        // A page may say what the record says, as words.
        Assert.All(
            files.Where(IsPage).SelectMany(file => CrawledPage.Parse(Read(file)).Links),
            link => Assert.DoesNotContain("window.ran", link, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void No_file_of_the_site_holds_a_control()
    {
        const string Words = "\"Tr\\x01ams\\x1b[2J\\x85 of\\x7f towns\"";
        var files = Build(
            ("input/papers/x/text.md", "# On trams\n\nTrams ran in 1901.\n"),
            (
                "input/papers/x/paper.yml",
                $"title: {Words}\nauthors: [{Words}]\nissued: 2010\nkeywords: [{Words}]\nabstract: {Words}\n"
                    + $"publisher: {Words}\n"
            ),
            (
                "input/timeline/events.yml",
                $"- id: tram\n  date: 1901\n  title: {Words}\n  kind: policy\n  note: {Words}\n"
            ),
            ("input/archive.yml", $"title: {Words}\ndescription: {Words}\nexports: all\n")
        );
        Assert.Contains(files, file => Read(file).Contains("Trams[2J of towns", StringComparison.Ordinal));
        Assert.All(
            files.Where(IsText),
            file =>
                Assert.DoesNotContain(Read(file), unit => char.IsControl(unit) && unit is not ('\n' or '\r' or '\t'))
        );
    }

    private static bool IsSupplied(OutputFile file) =>
        file.Path.StartsWith("assets/", StringComparison.Ordinal)
        || file.Path.Contains("/source/", StringComparison.Ordinal);

    private static bool IsPage(OutputFile file) => file.Path.EndsWith("/index.html", StringComparison.Ordinal);

    private static bool IsText(OutputFile file) =>
        (
            file.Path.StartsWith("papers/", StringComparison.Ordinal)
            && !file.Path.Contains("/source/", StringComparison.Ordinal)
            && !file.Path.EndsWith(".epub", StringComparison.Ordinal)
        )
        || file.Path.EndsWith(".html", StringComparison.Ordinal)
        || file.Path.EndsWith(".xml", StringComparison.Ordinal)
        || file.Path.EndsWith(".ics", StringComparison.Ordinal);

    private static IReadOnlyList<OutputFile> Build(params (string Path, string Text)[] files) =>
        Pipeline
            .Run(
                [.. files.Select(file => new InputFile(file.Path, Encoding.UTF8.GetBytes(file.Text)))],
                settings => settings with { BaseUrl = "https://archive.example/", HasAllExports = true },
                _ => { }
            )
            .Files;

    private static string Read(OutputFile file) => Encoding.UTF8.GetString(file.Content().Span);
}
