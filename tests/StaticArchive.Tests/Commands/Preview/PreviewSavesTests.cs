using System.Globalization;

namespace StaticArchive.Tests.Commands.Preview;

/// <summary>Whatever way an editor, a file manager or git puts files there, the preview shows them.</summary>
public class PreviewSavesTests
{
    private const string Page = "/papers/paper-1/";

    [Fact]
    public async Task Saves_of_editors_are_seen()
    {
        using var shell = new Shell();
        shell.Folder.WriteArchive(2, "course");
        await using var preview = await LivePreview.StartAsync(shell);
        var file = shell.Folder.At("input", "papers", "paper-1", "text.md");

        // Vim: the old file is moved away, a new one is written, the old one goes.
        File.Move(file, file + "~");
        await File.WriteAllTextAsync(file, Text("vim"));
        File.Delete(file + "~");
        Assert.True(await preview.ShowsAsync(Page, "The vim of"));

        // Most others: a file beside it is moved over it.
        shell.Folder.Write("input/papers/paper-1/.text.md.tmp", Text("rename"));
        File.Move(shell.Folder.At("input", "papers", "paper-1", ".text.md.tmp"), file, overwrite: true);
        Assert.True(await preview.ShowsAsync(Page, "The rename of"));

        // In place, twice at once: the second is what stays.
        await File.WriteAllTextAsync(file, Text("first"));
        await File.WriteAllTextAsync(file, Text("second"));
        Assert.True(await preview.ShowsAsync(Page, "The second of"));
    }

    [Fact]
    public async Task Folders_that_come_move_and_go_are_seen()
    {
        using var shell = new Shell();
        using var elsewhere = new Shell();
        shell.Folder.WriteArchive(2, "course");
        await using var preview = await LivePreview.StartAsync(shell);

        shell.Folder.Write("input/papers/fresh/text.md", Text("fresh"));
        Assert.True(await preview.ShowsAsync("/papers/fresh/", "The fresh of"));

        elsewhere.Folder.Write("guest/text.md", Text("guest"));
        Directory.Move(elsewhere.Folder.At("guest"), shell.Folder.At("input", "papers", "guest"));
        Assert.True(await preview.ShowsAsync("/papers/guest/", "The guest of"));
        shell.Folder.Write("input/papers/guest/text.md", Text("change"));
        Assert.True(await preview.ShowsAsync("/papers/guest/", "The change of"));

        Directory.Move(shell.Folder.At("input", "papers", "guest"), shell.Folder.At("input", "papers", "host"));
        Assert.True(await preview.ShowsAsync("/papers/host/", "The change of"));
        Assert.True(await preview.ShowsAsync("/papers/guest/", null));

        Directory.Delete(shell.Folder.At("input", "papers", "host"), recursive: true);
        Assert.True(await preview.ShowsAsync("/papers/host/", null));
    }

    [Fact]
    public async Task Two_hundred_files_and_a_folder_replaced_at_once_are_seen()
    {
        using var shell = new Shell();
        shell.Folder.WriteArchive(2, "course");
        await using var preview = await LivePreview.StartAsync(shell);

        for (var i = 1; i <= 200; i++)
        {
            var name = i.ToString("000", CultureInfo.InvariantCulture);
            shell.Folder.Write($"input/papers/many-{name}/text.md", Text("crowd " + name));
        }

        Assert.True(await preview.ShowsAsync("/papers/many-200/", "The crowd 200 of"));
        Assert.True(await preview.ShowsAsync("/papers/many-001/", "The crowd 001 of"));

        Directory.Move(shell.Folder.At("input", "papers"), shell.Folder.At("input", "old"));
        Directory.Delete(shell.Folder.At("input", "old"), recursive: true);
        shell.Folder.Write("input/papers/paper-1/text.md", Text("branch"));
        Assert.True(await preview.ShowsAsync(Page, "The branch of"));
        Assert.True(await preview.ShowsAsync("/papers/many-001/", null));
    }

    private static string Text(string word) =>
        $"# Paper of one kind\n\n## Findings\n\nThe {word} of this paper was looked at for a year.\n";
}
