namespace StaticArchive.Tests.Commands;

/// <summary><c>check --fix</c>: quotes that moved are written anew, and nothing else in their files.</summary>
public class FixTests
{
    private const string Paper =
        "# Joint working in two towns\n\n## Findings\n\nThe board met three times each month during its "
        + "first year, and settled most things: money, staff and a name.\n\nIts minutes were kept by the clerk "
        + "of the larger town until the merger of both.\n";
    private const string Old = "The board met three times every month during its first year, and settled most things";
    private const string Fresh = "The board met three times each month during its first year, and settled most things";

    [Theory]
    [InlineData("quote: \"" + Old + "\"   # as I read it", "quote: \"" + Fresh + "\"   # as I read it")]
    [InlineData("quote: '" + Old + "'", "quote: \"" + Fresh + "\"")]
    [InlineData("quote: " + Old, "quote: \"" + Fresh + "\"")]
    [InlineData(
        "quote: >-\n  The board met three times every month during its first year,\n  and settled most things",
        "quote: \"" + Fresh + "\""
    )]
    public async Task Only_the_selector_changes(string before, string after)
    {
        using var shell = new Shell();
        shell.Folder.Write("input/papers/towns.md", Paper);
        const string Rest =
            "tags: [ 'b',   a ]   # mine\nmotivation:   questioning\n---\n\n  A note  \nquote: not this one\n\n";
        var path = shell.Folder.Write(
            "input/annotations/towns/2020-01-02-board.md",
            $"---\n# first\nauthor:   A\ncreated: 2020-01-02\n{before}\n{Rest}"
        );
        Assert.Contains("SA0402", (await shell.RunAsync("check")).Error, StringComparison.Ordinal);
        var (exit, said, error) = await shell.RunAsync("check", "--fix");
        Assert.Equal($"---\n# first\nauthor:   A\ncreated: 2020-01-02\n{after}\n{Rest}", File.ReadAllText(path));
        Assert.Contains($"  before: [{Old}]\n  after : [{Fresh}]\n", said, StringComparison.Ordinal);
        Assert.Equal(0, exit);
        Assert.DoesNotContain("SA0402", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quotation_steers_neither_a_terminal_nor_a_CI()
    {
        using var shell = new Shell();
        shell.Folder.Write("input/papers/towns.md", Paper);
        shell.Folder.Write(
            "input/annotations/towns/2020-01-02-board.md",
            "---\nauthor: A\ncreated: 2020-01-02\n"
                + $"quote: \"{Old.Replace("settled most", "settled ##[x]\\e\\a most")}\"\n---\nA note.\n"
        );
        var (_, said, _) = await shell.RunAsync("check", "--fix");
        Assert.Contains("before: ", said, StringComparison.Ordinal);
        Assert.DoesNotContain("##[", said, StringComparison.Ordinal);
        Assert.DoesNotContain(said, unit => char.IsControl(unit) && unit != '\n');
    }

    [Fact]
    public async Task A_prefix_and_a_suffix_are_refreshed_with_it_and_line_ends_stay()
    {
        using var shell = new Shell();
        shell.Folder.Write("input/papers/towns.md", Paper);
        var path = shell.Folder.Write(
            "input/annotations/towns/2020-01-02-clerk.md",
            "---\r\nauthor: A\r\ncreated: 2020-01-02\r\nsuffix: until the later merger of "
                + "both\r\nquote: were kept by the clerk of the larger town\r\n---\r\nA note.\r\n"
        );
        await shell.RunAsync("check", "--fix");
        var text = File.ReadAllText(path);
        Assert.StartsWith(
            "---\r\nauthor: A\r\ncreated: 2020-01-02\r\nsuffix: \"until the merger of both.\"\r\nquote: "
                + "\"were kept by the clerk of the larger town\"\r\nprefix: \"",
            text,
            StringComparison.Ordinal
        );
        Assert.EndsWith("\r\n---\r\nA note.\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("SA04", (await shell.RunAsync("check")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evidence_of_events_is_refreshed_in_its_list()
    {
        using var shell = new Shell();
        shell.Folder.Write("input/papers/towns.md", Paper);
        var path = shell.Folder.Write(
            "input/timeline/events.yml",
            "# events\n- id: one\n  date: \"2004\"\n  title: One\n  kind: change\n  evidence:\n    - paper: "
                + $"towns\n      quote: \"{Old}\"\n    - paper: towns\n      quote: \"Its minutes were kept by the "
                + "clerk\"\n"
        );
        await shell.RunAsync("check", "--fix");
        Assert.Equal(
            "# events\n- id: one\n  date: \"2004\"\n  title: One\n  kind: change\n  evidence:\n    - paper: "
                + $"towns\n      quote: \"{Fresh}\"\n    - paper: towns\n      quote: \"Its minutes were kept by the "
                + "clerk\"\n",
            File.ReadAllText(path)
        );
    }

    [Fact]
    public async Task What_is_lost_or_as_it_was_is_left_alone()
    {
        using var shell = new Shell();
        shell.Folder.Write("input/papers/towns.md", Paper);
        var lost = shell.Folder.Write(
            "input/annotations/towns/lost.md",
            "---\nauthor: A\ncreated: 2020-01-02\nquote: Words that nobody ever printed anywhere in it\n---\nx\n"
        );
        var (exit, said, _) = await shell.RunAsync("check", "--fix");
        Assert.Equal(1, exit);
        Assert.DoesNotContain("refreshed", said, StringComparison.Ordinal);
        Assert.Contains("Words that nobody", File.ReadAllText(lost), StringComparison.Ordinal);
    }
}
