using System.Runtime.Versioning;
using StaticArchive.Tests.IO;

namespace StaticArchive.Tests.Commands;

/// <summary>
/// Links that a pull request may hold: <c>new</c> and <c>check --fix</c> write nothing through them.
/// </summary>
[UnsupportedOSPlatform("windows")]
public class LinkTests
{
    private const string Paper =
        "# Joint working in two towns\n\n## Findings\n\nThe board met three times each month during its first year, "
        + "and settled most things: money, staff and a name.\n";
    private const string Old = "The board met three times every month during its first year, and settled most things";
    private const string Fresh = "The board met three times each month during its first year, and settled most things";

    [UnixFact]
    public async Task A_paper_is_not_put_behind_a_link()
    {
        using var shell = Start();
        var file = shell.Folder.Write("elsewhere/z.md", Paper);
        Directory.CreateSymbolicLink(shell.Folder.At("input", "papers", "z"), shell.Folder.At("precious"));
        await AssertRefusedAsync(shell, "new", "paper", file);
    }

    [UnixFact]
    public async Task An_annotation_is_not_put_behind_a_link()
    {
        using var shell = Start();
        shell.Folder.Write("input/annotations/a/note.md", "---\nauthor: A\ncreated: 2020-01-01\n---\nWords.\n");
        Directory.CreateSymbolicLink(shell.Folder.At("input", "annotations", "towns"), shell.Folder.At("precious"));
        await AssertRefusedAsync(
            shell,
            "new",
            "annotation",
            "--paper",
            "towns",
            "--quote",
            "The board met three times",
            "--note",
            "Which board?",
            "--author",
            "A"
        );
    }

    [UnixFact]
    public async Task An_event_is_not_added_to_what_a_link_leads_to()
    {
        using var shell = Start();
        Directory.CreateDirectory(shell.Folder.At("input", "timeline"));
        File.CreateSymbolicLink(
            shell.Folder.At("input", "timeline", "events.yml"),
            shell.Folder.At("precious", "thesis.md")
        );
        await AssertRefusedAsync(
            shell,
            "new",
            "event",
            "--date",
            "2004",
            "--title",
            "A start",
            "--kind",
            "change",
            "--source",
            "https://a.example/"
        );
    }

    [UnixFact]
    public async Task An_archive_is_not_begun_behind_a_link()
    {
        using var shell = Start();
        Directory.CreateDirectory(shell.Folder.At("mine"));
        Directory.CreateSymbolicLink(shell.Folder.At("mine", "input"), shell.Folder.At("precious"));
        await AssertRefusedAsync(shell, "new", "archive", "mine", "--title", "Mine");
    }

    [UnixFact]
    public async Task A_quotation_is_refreshed_though_links_have_the_names_of_its_new_file()
    {
        using var shell = Start();
        var note = shell.Folder.Write(
            "input/annotations/towns/note.md",
            $"---\nauthor: A\ncreated: 2020-01-02\nquote: {Old}\n---\nWords.\n"
        );
        foreach (var name in new[] { "note.md.new", ".note.md.new1", ".note.md.new2" })
        {
            File.CreateSymbolicLink(
                shell.Folder.At("input", "annotations", "towns", name),
                shell.Folder.At("precious", name.EndsWith('2') ? "not-there.md" : "thesis.md")
            );
        }

        var before = TempFolder.Tree(shell.Folder.At("precious"));
        Assert.Equal(0, (await shell.RunAsync("check", "--fix")).Exit);
        Assert.Contains(Fresh, File.ReadAllText(note), StringComparison.Ordinal);
        Assert.Null(new FileInfo(note).LinkTarget);
        Assert.Equal(before, TempFolder.Tree(shell.Folder.At("precious")));
    }

    private static Shell Start()
    {
        var shell = new Shell();
        shell.Folder.Write("input/papers/towns.md", Paper);
        shell.Folder.Write("precious/thesis.md", "years of work\n");
        return shell;
    }

    private static async Task AssertRefusedAsync(Shell shell, params string[] arguments)
    {
        var before = TempFolder.Tree(shell.Folder.At("precious"));
        var (exit, _, error) = await shell.RunAsync(arguments);
        Assert.Equal(before, TempFolder.Tree(shell.Folder.At("precious")));
        Assert.Equal(3, exit);
        Assert.Contains("it is a link", error, StringComparison.Ordinal);
    }
}
