namespace StaticArchive.Tests.Commands.New;

/// <summary><c>new</c>: what is found is written to be put right, and what cannot be used is asked for again.</summary>
public class NewAnswerTests
{
    private const string Paper =
        "# Joint working in two towns\n\n## Findings\n\nThe board met twice a month. It \"settled\" most "
        + "things: money, staff and a name.\n\nThe board met once more in May 2004.\n";

    [Fact]
    public async Task A_paper_comes_with_a_record_of_what_was_found_each_line_to_be_kept_or_changed()
    {
        using var shell = new Shell();
        shell.Folder.Write("input/archive.yml", "title: Mine\n");
        await shell.RunAsync("new", "paper", shell.Folder.Write("towns.md", Paper), "--issued", "2004-05");
        var record = File.ReadAllText(shell.Folder.At("input/papers/towns/paper.yml"));
        Assert.StartsWith(
            "# yaml-language-server: $schema=../../../output/data/paper.schema.json\n",
            record,
            StringComparison.Ordinal
        );
        Assert.Contains("\n# title: \"Joint working in two towns\"  # line 1: ", record, StringComparison.Ordinal);
        Assert.Contains("\n# authors:  # nothing states it", record, StringComparison.Ordinal);
        Assert.Contains("\nissued: \"2004-05\"\n", record, StringComparison.Ordinal);
        Assert.Equal(0, (await shell.RunAsync("check", "--strict")).Exit);
        File.WriteAllText(
            shell.Folder.At("input/papers/towns/paper.yml"),
            string.Join(
                '\n',
                record
                    .Split('\n')
                    .Select(line =>
                        line.StartsWith("# title:", StringComparison.Ordinal)
                        || line.StartsWith("# type:", StringComparison.Ordinal)
                            ? line[2..]
                            : line
                    )
            )
        );
        Assert.Equal(0, (await shell.RunAsync("check", "--strict")).Exit);
    }

    [Fact]
    public async Task An_answer_that_cannot_be_used_is_asked_for_again()
    {
        using var shell = new Shell
        {
            Answers = "town\ntowns\nNobody wrote this anywhere.\nThe board met twice a month.\n\nHow long?\nReader\n",
        };
        shell.Folder.Write("input/papers/towns.md", Paper);
        var (exit, said, _) = await shell.RunAsync("new", "annotation");
        Assert.Equal(0, exit);
        Assert.Contains("There is no paper \"town\"; did you mean \"towns\"?", said, StringComparison.Ordinal);
        Assert.Contains("copy the words as the page of the paper shows them", said, StringComparison.Ordinal);
        Assert.Contains("It has to be said.", said, StringComparison.Ordinal);
        Assert.StartsWith(
            "---\n# yaml-language-server: $schema=../../../output/data/annotation.schema.json\nauthor: \"Reader\"",
            File.ReadAllText(
                shell.Folder.At("input", "annotations", "towns", "2020-02-29-the-board-met-twice-a-month.md")
            ),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_event_is_asked_for_until_its_date_and_kind_can_be_used()
    {
        using var shell = new Shell
        {
            Answers = "www.a.example\nhttps://a.example/\nIt began\n06/07/2019\n2019-07-06\nlunch\nlaunch\n",
        };
        shell.Folder.Write("input/papers/towns.md", Paper);
        var (exit, said, error) = await shell.RunAsync("new", "event");
        Assert.Equal((0, ""), (exit, error));
        Assert.Contains("write 2019-07-06 or 2019-06-07", said, StringComparison.Ordinal);
        Assert.Contains("did you mean \"launch\"?", said, StringComparison.Ordinal);
        Assert.Contains("no longer by itself when each paper came out", said, StringComparison.Ordinal);
        Assert.StartsWith(
            "# yaml-language-server: $schema=../../output/data/events.schema.json\n\n- id: it-began\n",
            File.ReadAllText(shell.Folder.At("input/timeline/events.yml")),
            StringComparison.Ordinal
        );
        Assert.Equal(0, (await shell.RunAsync("check", "--strict")).Exit);
    }
}
