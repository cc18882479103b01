using StaticArchive.Commands.Published;
using StaticArchive.Tests.Publish;

namespace StaticArchive.Tests.Commands.Published;

/// <summary><c>check --published</c>: what would vanish of an older build.</summary>
public class PublishedTests
{
    [Fact]
    public async Task An_unchanged_archive_loses_nothing()
    {
        using var shell = await BuiltAsync();
        var (exit, _, error) = await shell.RunAsync("check", "--published", "output");
        Assert.Equal((0, ""), (exit, Lost(error)));
    }

    [Fact]
    public async Task Every_address_of_a_paper_that_is_gone_is_an_error()
    {
        using var shell = await BuiltAsync();
        Directory.Delete(shell.Folder.At("input/papers/paper-2"), recursive: true);
        var (exit, _, error) = await shell.RunAsync("check", "--published", "output");
        Assert.Equal(1, exit);
        Assert.Contains("/papers/paper-2/: error SA0501", error, StringComparison.Ordinal);
        Assert.Contains("/papers/paper-2/cite.bib: error SA0501", error, StringComparison.Ordinal);
        Assert.Contains("/papers/paper-2/source/text.md: error SA0501", error, StringComparison.Ordinal);
        Assert.DoesNotContain("/papers/paper-1/", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_paragraph_that_was_rewritten_loses_its_fragment()
    {
        using var shell = await BuiltAsync();
        var old = CrawledPage
            .Parse(await File.ReadAllTextAsync(shell.Folder.At("output/papers/paper-1/index.html")))
            .Fragments;
        shell.Folder.Write(
            "input/papers/paper-1/text.md",
            "# Paper number 1\n\n## Findings\n\nNothing of that was true.\n"
        );
        var (exit, _, error) = await shell.RunAsync("check", "--published", "output");
        var lost = Assert.Single(
            error.Split('\n'),
            line =>
                line.Contains("SA0502", StringComparison.Ordinal)
                && line.Contains("/papers/paper-1/:", StringComparison.Ordinal)
        );
        Assert.Equal(0, exit);
        Assert.Contains(
            old,
            id => id.StartsWith("p-", StringComparison.Ordinal) && lost.Contains("#" + id, StringComparison.Ordinal)
        );
        Assert.DoesNotContain("#findings", lost, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_paper_that_was_renamed_keeps_its_page_and_fragments_by_saying_so()
    {
        using var shell = await BuiltAsync();
        Directory.Move(shell.Folder.At("input/papers/paper-2"), shell.Folder.At("input/papers/renamed"));
        var (_, _, without) = await shell.RunAsync("check", "--published", "output");
        Assert.Contains("/papers/paper-2/: error SA0501", without, StringComparison.Ordinal);
        shell.Folder.Write("input/papers/renamed/paper.yml", "formerly: [paper-2]\n");
        var (_, _, with) = await shell.RunAsync("check", "--published", "output");
        Assert.DoesNotContain("/papers/paper-2/: ", with, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archive_that_gives_up_its_pages_of_works_and_people_is_told_which_and_how_to_keep_them()
    {
        using var shell = await BuiltWithPagesAsync("all");
        Set(shell, "shared");
        var (exit, _, error) = await shell.RunAsync("check", "--published", "output");
        Assert.Equal(1, exit);
        Assert.Matches("/references/bushel-2004/: error SA0505: .*\"work-pages: redirect\"", error);
        Assert.Matches("/people/ann-oke/: error SA0505: .*\"people-pages: redirect\"", error);
        Assert.Matches("/papers/mills/cite.mods.xml: error SA0505: .*\"exports: all\"", error);
        var (built, _, told) = await shell.RunAsync("build");
        Assert.Equal(0, built);
        Assert.Matches("/references/: warning SA0504: .*/references/bushel-2004/.*/references/zell-2001/", told);
        Assert.Matches("/people/: warning SA0504: 1 pages .*/people/ann-oke/", told);
        var (_, _, later) = await shell.RunAsync("build");
        Assert.DoesNotContain("SA0504", later, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("redirect")]
    [InlineData("all")]
    public async Task Pages_that_stay_or_lead_to_their_line_are_not_lost(string pages)
    {
        using var shell = await BuiltWithPagesAsync("all");
        Set(shell, pages, "all");
        var (exit, _, error) = await shell.RunAsync("check", "--published", "output");
        Assert.Equal((0, ""), (exit, Lost(error)));
        var (_, _, told) = await shell.RunAsync("build");
        Assert.DoesNotContain("SA0504", told, StringComparison.Ordinal);
    }

    private static async Task<Shell> BuiltWithPagesAsync(string pages)
    {
        var shell = new Shell();
        var (path, text) = SmallSite.Paper("mills", "On mills", "Bushel 2004", "Zell 2001");
        shell.Folder.Write("input/" + path, text);
        shell.Folder.Write("input/papers/mills/paper.yml", "authors: [{family: Oke, given: Ann}]\n");
        Set(shell, pages, "all");
        Assert.Equal(0, (await shell.RunAsync("build")).Exit);
        return shell;
    }

    private static void Set(Shell shell, string pages, string exports = "default") =>
        shell.Folder.Write(
            "input/archive.yml",
            $"title: Mills\nwork-pages: {pages}\npeople-pages: {pages}\nexports: {exports}\n"
        );

    [Fact]
    public async Task A_folder_that_is_no_site_is_wrong_usage()
    {
        using var shell = await BuiltAsync();
        var (exit, _, error) = await shell.RunAsync("check", "--published", "input");
        Assert.Equal(2, exit);
        Assert.Contains("SA0503", error, StringComparison.Ordinal);
    }

    private static async Task<Shell> BuiltAsync()
    {
        var shell = new Shell();
        shell.Folder.WriteArchive(2, "course");
        Assert.Equal(0, (await shell.RunAsync("build")).Exit);
        return shell;
    }

    private static string Lost(string error) =>
        string.Join('\n', error.Split('\n').Where(line => line.Contains("SA050", StringComparison.Ordinal)));
}
