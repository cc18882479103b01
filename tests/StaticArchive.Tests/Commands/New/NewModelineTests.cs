namespace StaticArchive.Tests.Commands.New;

/// <summary>The first line of what <c>new</c> writes, by which editors complete and check it.</summary>
public class NewModelineTests
{
    private const string Start = "# yaml-language-server: $schema=";

    [Fact]
    public async Task Every_file_of_input_that_new_writes_names_a_schema_that_the_build_publishes()
    {
        using var shell = new Shell();
        var paper = shell.Folder.Write("towns.md", "# Two towns\n\nThe board met twice a month in May 2004.\n");
        string[][] commands =
        [
            ["archive", ".", "--repository", "--title", "T"],
            ["paper", paper],
            ["paper", shell.Folder.Write("input/papers/loose.md", "# Loose\n\nWords of a loose paper.\n")],
            [
                "annotation",
                "--paper",
                "towns",
                "--quote",
                "met twice a month in May",
                "--note",
                "Why?",
                "--author",
                "A",
            ],
            ["event", "--from", "towns", "met twice a month in May 2004", "--title", "It met", "--kind", "change"],
        ];
        foreach (var command in commands)
        {
            var (exit, _, error) = await shell.RunAsync(["new", .. command]);
            Assert.Equal((0, ""), (exit, error));
        }

        Assert.Equal(0, (await shell.RunAsync("build")).Exit);
        var written = Directory
            .EnumerateFiles(shell.Folder.At("input"), "*", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) is not ("towns.md" or "loose.md"))
            .ToList();
        Assert.Equal(6, written.Count);
        Assert.All(written, AssertNamesSchema);
    }

    private static void AssertNamesSchema(string file)
    {
        var line = File.ReadLines(file).First(line => line != "---");
        Assert.StartsWith(Start, line, StringComparison.Ordinal);
        var schema = Path.Combine(Path.GetDirectoryName(file)!, line[Start.Length..]);
        Assert.True(File.Exists(schema), $"{file} names {schema}");
    }
}
