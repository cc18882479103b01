namespace StaticArchive.Tests.Commands.Preview;

/// <summary>The preview as a whole: started on an archive that then changes.</summary>
public class PreviewLiveTests
{
    [Fact]
    public async Task A_saved_change_reaches_open_pages_and_nothing_is_written()
    {
        using var shell = new Shell();
        shell.Folder.WriteArchive(1, "course");
        await using var preview = await LivePreview.StartAsync(shell);
        var client = preview.Client;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var reader = new StreamReader(await client.GetStreamAsync("/_preview/events", patience.Token));
        Assert.Contains("\"generation\":1", await NextAsync(reader, patience.Token), StringComparison.Ordinal);
        shell.Folder.WriteArchive(2, "origin");
        Assert.Contains("\"generation\":2", await NextAsync(reader, patience.Token), StringComparison.Ordinal);
        Assert.Contains(
            "origin",
            await client.GetStringAsync("/papers/paper-2/source/text.md", patience.Token),
            StringComparison.Ordinal
        );
        Assert.Equal(["input"], Directory.EnumerateFileSystemEntries(shell.Folder.Path).Select(Path.GetFileName));
        Assert.Equal(0, await preview.StopAsync());
    }

    private static async Task<string> NextAsync(StreamReader reader, CancellationToken patience)
    {
        while (await reader.ReadLineAsync(patience) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new InvalidOperationException("the preview hung up");
    }
}
