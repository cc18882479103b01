using StaticArchive.IO;
using StaticArchive.Model.Messages;

namespace StaticArchive.Tests.Commands.New;

/// <summary><c>new</c>: what it writes is read back without a complaint.</summary>
public class NewTests
{
    private const string Paper =
        "# Joint working in two towns\n\n## Findings\n\nThe board met twice a month. It \"settled\" most "
        + "things: money, staff and a name.\n\nThe board met once more in May 2004.\n";

    [Fact]
    public async Task In_an_empty_folder_three_commands_make_a_site()
    {
        using var shell = new Shell();
        var paper = shell.Folder.Write("elsewhere/Two towns.md", Paper);
        var (made, steps, _) = await shell.RunAsync("new", "archive", "mine", "--title", "Towns: a \"small\" archive");
        Assert.Equal(0, made);
        Assert.Contains("new paper FILE --input mine", steps, StringComparison.Ordinal);
        Assert.Contains("preview --input mine", steps, StringComparison.Ordinal);
        Assert.Contains("build --input mine", steps, StringComparison.Ordinal);
        var (added, found, _) = await shell.RunAsync("new", "paper", paper, "--input", "mine");
        Assert.Equal(0, added);
        Assert.Contains("input/papers/two-towns/Two towns.md is in the archive", found, StringComparison.Ordinal);
        Assert.Contains("title: Joint working in two towns", found, StringComparison.Ordinal);
        Assert.Equal(
            File.ReadAllBytes(paper),
            File.ReadAllBytes(shell.Folder.At("mine", "input", "papers", "two-towns", "Two towns.md"))
        );
        var (built, closing, error) = await shell.RunAsync("--input", "mine", "--strict");
        Assert.Equal(
            (0, ""),
            (
                built,
                string.Concat(
                    error
                        .Split('\n')
                        .Where(line =>
                            line.Contains("warning", StringComparison.Ordinal)
                            || line.Contains("error", StringComparison.Ordinal)
                        )
                )
            )
        );
        Assert.Contains("1 paper, 1 document, 0 errors, 0 warnings", closing, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_annotation_lands_on_the_words_it_quotes_and_reads_back_as_it_was_said()
    {
        using var shell = new Shell();
        shell.Folder.Write("input/papers/towns.md", Paper);
        var (exit, said, error) = await shell.RunAsync(
            "new",
            "annotation",
            "--paper",
            "towns",
            "--quote",
            "It \"settled\" most things: money, staff and a name.",
            "--note",
            "Which name?",
            "--author",
            "A: reader \\ \"writer\"",
            "--motivation",
            "questioning"
        );
        Assert.Equal((0, ""), (exit, error));
        Assert.StartsWith(
            "input/annotations/towns/2020-02-29-it-settled-most-things-money-staff-and-a-name.md",
            said,
            StringComparison.Ordinal
        );
        var archive = Pipeline.Run(FileSystem.Read(shell.Folder.At("input")), settings => settings, _ => { }).Archive;
        var annotation = Assert.Single(archive.Annotations);
        Assert.True(annotation.Anchor.IsPlaced);
        Assert.Equal(
            ("A: reader \\ \"writer\"", "2020-02-29", "questioning", "Which name?"),
            (
                annotation.Record.Author,
                annotation.Record.Created,
                annotation.Record.Motivation,
                annotation.Record.Body.Trim()
            )
        );
    }

    [Theory]
    [InlineData("nowhere", "The board met twice a month.", "there is no paper \"nowhere\"")]
    [InlineData("town", "The board met twice a month.", "did you mean \"towns\"?")]
    [InlineData(
        "towns",
        "Nothing of the kind was ever printed in that paper at all.",
        "copy the words as the page of the paper shows them"
    )]
    public async Task An_annotation_that_would_be_an_orphan_is_not_written(string paper, string quote, string why)
    {
        using var shell = new Shell();
        shell.Folder.Write("input/papers/towns.md", Paper);
        var (exit, _, error) = await shell.RunAsync(
            "new",
            "annotation",
            "--paper",
            paper,
            "--quote",
            quote,
            "--note",
            "x",
            "--author",
            "y"
        );
        Assert.Equal(2, exit);
        Assert.Contains(why, error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(shell.Folder.At("input", "annotations")));
    }

    [Fact]
    public async Task An_event_comes_with_the_passage_that_says_so()
    {
        using var shell = new Shell();
        shell.Folder.Write("input/papers/towns.md", Paper);
        shell.Folder.Write(
            "input/timeline/events.yml",
            "- id: first\n  date: \"2003\"\n  title: First\n  kind: change\n  sources:\n    - url: https://a.example/"
        );
        var (exit, said, error) = await shell.RunAsync(
            "new",
            "event",
            "--date",
            "2004-05",
            "--title",
            "The board: one meeting more",
            "--kind",
            "change",
            "--from",
            "towns",
            "The board met once more in May 2004."
        );
        Assert.Equal((0, ""), (exit, error));
        Assert.DoesNotContain("From now on", said, StringComparison.Ordinal);
        var archive = Pipeline.Run(FileSystem.Read(shell.Folder.At("input")), settings => settings, _ => { }).Archive;
        Assert.DoesNotContain(archive.Messages, message => message.Severity == Severity.Error);
        var text = File.ReadAllText(shell.Folder.At("input", "timeline", "events.yml"));
        Assert.Contains(
            "https://a.example/\n\n- id: the-board-one-meeting-more\n  date: \"2004-05\"\n",
            text,
            StringComparison.Ordinal
        );
        Assert.Equal(0, (await shell.RunAsync("check", "--strict")).Exit);
    }

    [Fact]
    public async Task An_event_that_nothing_supports_is_refused()
    {
        using var shell = new Shell();
        shell.Folder.Write("input/papers/towns.md", Paper);
        var (exit, _, error) = await shell.RunAsync(
            "new",
            "event",
            "--date",
            "2004",
            "--title",
            "Rumour",
            "--kind",
            "change"
        );
        Assert.Equal(2, exit);
        Assert.Contains("--from or --source: it has to be given", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_terminal_what_is_missing_is_asked_for()
    {
        using var shell = new Shell { Answers = "towns\nThe board met twice a month.\nHow long?\nReader\n" };
        shell.Folder.Write("input/papers/towns.md", Paper);
        var (exit, said, _) = await shell.RunAsync("new", "annotation");
        Assert.Equal(0, exit);
        Assert.Contains("Your note: ", said, StringComparison.Ordinal);
        Assert.EndsWith(
            "---\nHow long?\n",
            File.ReadAllText(
                shell.Folder.At("input", "annotations", "towns", "2020-02-29-the-board-met-twice-a-month.md")
            ),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Nothing_that_is_there_is_overwritten()
    {
        using var shell = new Shell();
        var paper = shell.Folder.Write("towns.md", Paper);
        shell.Folder.Write("input/archive.yml", "title: Mine\n");
        shell.Folder.Write("input/papers/towns/towns.md", "# Mine\n");
        Assert.Equal(2, (await shell.RunAsync("new", "archive")).Exit);
        Assert.Equal(2, (await shell.RunAsync("new", "paper", paper)).Exit);
        Assert.Equal(
            ("title: Mine\n", "# Mine\n"),
            (
                File.ReadAllText(shell.Folder.At("input/archive.yml")),
                File.ReadAllText(shell.Folder.At("input/papers/towns/towns.md"))
            )
        );
    }

    [Fact]
    public async Task A_file_that_is_no_text_is_not_taken_and_the_way_to_make_text_of_it_is_named()
    {
        using var shell = new Shell();
        shell.Folder.WriteArchive(1, "course");
        var (exit, _, error) = await shell.RunAsync("new", "paper", shell.Folder.Write("x.pdf", "%PDF-1.7 …"));
        Assert.Equal(1, exit);
        Assert.Contains("pdftotext", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(shell.Folder.At("input", "papers", "x")));
    }
}
