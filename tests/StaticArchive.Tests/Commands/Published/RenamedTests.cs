namespace StaticArchive.Tests.Commands.Published;

/// <summary><c>check --published</c> after a paper got another id: what it recommends is not there already.</summary>
public class RenamedTests
{
    private const string Text = "# Night sitting\n\nTom Ashby, 2 February 2007\n\nSomebody sits with a person.\n";

    [Fact]
    public async Task A_file_without_a_folder_that_was_renamed_loses_nothing_by_saying_so()
    {
        using var shell = await BuiltAsync("old.md");
        Move(shell, "old.md", "new.md");
        var without = await CheckAsync(shell);
        Assert.Contains("/papers/old/: error SA0501", without, StringComparison.Ordinal);
        Assert.Contains("#published-old", without, StringComparison.Ordinal);
        shell.Folder.Write("input/papers/new.yml", "formerly: old\n");
        Assert.DoesNotContain("SA05", await CheckAsync(shell), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_file_that_had_another_name_it_says_that_and_where_it_is_kept()
    {
        using var shell = await BuiltAsync("Old one.md");
        Move(shell, "Old one.md", "new.md");
        shell.Folder.Write("input/papers/new.yml", "formerly: old-one\n");
        var said = await CheckAsync(shell);
        Assert.Contains("SA0506", said, StringComparison.Ordinal);
        Assert.Contains("keep the file in input/papers/new/ under the name it had", said, StringComparison.Ordinal);
        Assert.DoesNotContain("name the old id", said, StringComparison.Ordinal);
        Directory.CreateDirectory(shell.Folder.At("input", "papers", "new"));
        Move(shell, "new.md", "new/Old one.md");
        Move(shell, "new.yml", "new/paper.yml");
        Assert.DoesNotContain("SA05", await CheckAsync(shell), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_of_papers_may_name_the_id_that_a_paper_had()
    {
        using var shell = await BuiltAsync("new.md");
        shell.Folder.Write("input/papers/new.yml", "formerly: old\n");
        shell.Folder.Write("input/papers/papers.csv", "id,type\nold,report\n");
        var (exit, _, error) = await shell.RunAsync("build");
        Assert.Equal(0, exit);
        Assert.DoesNotContain("no paper", error, StringComparison.Ordinal);
        Assert.Contains(
            ",report,",
            File.ReadAllText(shell.Folder.At("output", "data", "inventory.csv")),
            StringComparison.Ordinal
        );
    }

    private static async Task<Shell> BuiltAsync(string name)
    {
        var shell = new Shell();
        shell.Folder.Write("input/papers/" + name, Text);
        Assert.Equal(0, (await shell.RunAsync("build")).Exit);
        return shell;
    }

    private static async Task<string> CheckAsync(Shell shell) =>
        (await shell.RunAsync("check", "--published", "output")).Error;

    private static void Move(Shell shell, string from, string to) =>
        File.Move(shell.Folder.At("input", "papers", from), shell.Folder.At("input", "papers", to));
}
