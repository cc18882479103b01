namespace StaticArchive.Tests.Commands;

/// <summary>What <c>check</c> and <c>new event</c> say about passages and dates.</summary>
public class EvidenceTests
{
    private const string Passage = "A single budget for both towns was finally agreed by the members in May 2004";
    private const string Event =
        "- id: budget\n  date: \"2004-05\"\n  title: The budget is agreed\n  kind: policy\n  evidence:\n    "
        + "- paper: towns\n      quote: "
        + Passage
        + "\n";

    [Theory]
    [InlineData(Passage, 0, "")]
    [InlineData("A single budget for both towns was eventually agreed by the members in May 2004", 0, "warning SA0304")]
    [InlineData("Nothing is left of it", 1, "error SA0306")]
    public async Task A_changed_word_is_a_warning_and_a_deleted_passage_an_error(string printed, int exit, string said)
    {
        using var shell = new Shell();
        shell.Folder.Write(
            "input/papers/towns.md",
            $"# Joint working in two towns\n\n## Findings\n\nThe board met often. {printed}.\n"
        );
        shell.Folder.Write("input/timeline/events.yml", Event);
        var result = await shell.RunAsync("check");
        Assert.Equal(exit, result.Exit);
        Assert.Contains(said, result.Out + result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_date_of_a_passage_need_not_be_given_again()
    {
        using var shell = new Shell();
        shell.Folder.Write(
            "input/papers/towns.md",
            $"# Joint working in two towns\n\n## Findings\n\nThe board met often. {Passage}.\n"
        );
        Assert.Equal(
            0,
            (await shell.RunAsync("new", "event", "--kind", "policy", "--from", "towns", Passage + ".")).Exit
        );
        Assert.Contains(
            "  date: \"2004-05\"\n  title: \"A single budget",
            File.ReadAllText(shell.Folder.At("input", "timeline", "events.yml")),
            StringComparison.Ordinal
        );
        Assert.Equal(0, (await shell.RunAsync("check", "--strict")).Exit);
    }

    [Fact]
    public async Task The_beginning_of_an_event_is_written_for_each_date_without_an_event_and_reads_back()
    {
        using var shell = new Shell();
        shell.Folder.Write(
            "input/papers/towns.md",
            $"# Joint working in two towns\n\n## Findings\n\nThe board met often in 2003. {Passage}.\n"
        );
        shell.Folder.Write("input/timeline/events.yml", Event);
        var (exit, stubs, _) = await shell.RunAsync("new", "event", "--from", "towns");
        Assert.Equal(0, exit);
        Assert.Contains("  date: \"2003\"\n", stubs, StringComparison.Ordinal);
        Assert.DoesNotContain("2004-05\"", stubs, StringComparison.Ordinal);
        shell.Folder.Write("input/timeline/more.yml", stubs);
        Assert.Equal(0, (await shell.RunAsync("check", "--strict")).Exit);
        Assert.Contains(
            "belongs to an event",
            (await shell.RunAsync("new", "event", "--from", "towns")).Out,
            StringComparison.Ordinal
        );
    }
}
