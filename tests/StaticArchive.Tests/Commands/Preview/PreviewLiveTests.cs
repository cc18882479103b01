using System.Text;
using StaticArchive.Commands;

namespace StaticArchive.Tests.Commands.Preview;

/// <summary>The preview as a whole: started on an archive that then changes.</summary>
public class PreviewLiveTests
{
    [Fact]
    public async Task A_saved_change_reaches_open_pages_and_nothing_is_written()
    {
        using var shell = new Shell();
        shell.Folder.WriteArchive(1, "course");
        using var output = new SharedText();
        using var input = new StringReader("");
        using var stop = new CancellationTokenSource();
        var running = CommandLine.RunAsync(["preview", "--port", "0"], shell.Around(output, output, input), stop.Token);
        var address = await AddressAsync(output);
        using var client = new HttpClient { BaseAddress = address };
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
        await stop.CancelAsync();
        Assert.Equal(0, await running.WaitAsync(patience.Token));
    }

    private static async Task<Uri> AddressAsync(SharedText output)
    {
        for (var i = 0; i < 300; i++)
        {
            var text = output.ToString();
            if (text.Contains("(Ctrl+C", StringComparison.Ordinal))
            {
                return new Uri(text["Preview at ".Length..text.IndexOf(" (Ctrl+C", StringComparison.Ordinal)]);
            }

            await Task.Delay(100);
        }

        throw new InvalidOperationException("the preview did not start: " + output);
    }

    /// <summary>A text that one thread writes and another reads.</summary>
    private sealed class SharedText : TextWriter
    {
        private readonly Lock _gate = new();
        private readonly StringBuilder _text = new();

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value)
        {
            lock (_gate)
            {
                _text.Append(value);
            }
        }

        public override string ToString()
        {
            lock (_gate)
            {
                return _text.ToString();
            }
        }
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
