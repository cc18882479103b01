namespace StaticArchive.Tests.Commands.New;

/// <summary><c>new paper</c> where the archive has the file, or its id, already.</summary>
public class NewPaperTests
{
    private const string Paper = "# Joint working in two towns\n\nAnn Oke, May 2004\n\nThe board met twice a month.\n";

    private const string Minutes =
        "and the committee therefore asked the district to think again. The\ndistrict thought again in March 2003 and "
        + "came to the same view, which\nthe committee noted.\n\nThe meeting ended at ten past four.\n";

    [Theory]
    [InlineData("input/papers/Two towns.md", "input/papers/Two towns.yml")]
    [InlineData("input/papers/towns/text.md", "input/papers/towns/paper.yml")]
    public async Task A_file_of_the_archive_gets_its_record_where_it_lies(string file, string record)
    {
        using var shell = new Shell();
        var (exit, said, error) = await shell.RunAsync("new", "paper", shell.Folder.Write(file, Paper));
        Assert.Equal((0, ""), (exit, error));
        Assert.Contains(record, said, StringComparison.Ordinal);
        Assert.Equal(
            new[] { file, record }.Order(StringComparer.Ordinal),
            Directory
                .EnumerateFiles(shell.Folder.At("input"), "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(shell.Folder.Path, path).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)
        );
        var (built, closing, _) = await shell.RunAsync("check");
        Assert.Equal(0, built);
        Assert.Contains("1 paper, 1 document, 0 errors, 0 warnings", closing, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_said_to_be_none()
    {
        using var shell = new Shell();
        shell.Folder.Write("input/papers/Two towns.md", Paper);
        var (exit, _, error) = await shell.RunAsync("new", "paper", "nowhere.txt");
        Assert.Equal(2, exit);
        Assert.Contains("nowhere.txt: there is no such file", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_that_a_file_without_a_folder_has_is_not_given_to_another()
    {
        using var shell = new Shell();
        shell.Folder.Write("input/papers/Two towns.md", Paper);
        var (exit, _, error) = await shell.RunAsync("new", "paper", shell.Folder.Write("two-towns.txt", Paper));
        Assert.Equal(2, exit);
        Assert.Contains("input/papers/Two towns.md", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(shell.Folder.At("input", "papers", "two-towns")));
    }

    [Fact]
    public async Task Where_reading_finds_nothing_it_says_so()
    {
        using var shell = new Shell();
        shell.Folder.Write("input/archive.yml", "title: T\n");
        var scan = shell.Folder.Write("scan.txt", Minutes);
        var (exit, said, _) = await shell.RunAsync("new", "paper", scan);
        Assert.Equal(0, exit);
        Assert.Contains("neither a title nor a name nor a date", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_ends_a_sentence()
    {
        using var shell = new Shell();
        shell.Folder.Write("input/papers/towns.md", Paper);
        var (_, _, error) = await shell.RunAsync("new", "annotation", "--paper", "twns", "--quote", "The board");
        Assert.Contains("did you mean \"towns\"? --help", error, StringComparison.Ordinal);
    }
}
