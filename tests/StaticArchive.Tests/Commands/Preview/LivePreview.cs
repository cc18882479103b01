using System.Text;
using StaticArchive.Commands;

namespace StaticArchive.Tests.Commands.Preview;

/// <summary>The command <c>preview</c>, running on an archive that a test changes.</summary>
internal sealed class LivePreview : IAsyncDisposable
{
    private readonly SharedText _output = new();
    private readonly StringReader _input = new("");
    private readonly CancellationTokenSource _stop = new();
    private readonly Task<int> _running;

    private LivePreview(Shell shell) =>
        _running = CommandLine.RunAsync(
            ["preview", "--port", "0"],
            shell.Around(_output, _output, _input),
            _stop.Token
        );

    /// <summary>A client at its address.</summary>
    public HttpClient Client { get; } = new();

    /// <summary>What it has said.</summary>
    public string Output => _output.ToString();

    /// <summary>Starts it in the folder of the shell.</summary>
    public static async Task<LivePreview> StartAsync(Shell shell)
    {
        var preview = new LivePreview(shell);
        for (var i = 0; i < 300; i++)
        {
            var text = preview.Output;
            if (text.Contains("(Ctrl+C", StringComparison.Ordinal))
            {
                preview.Client.BaseAddress = new Uri(
                    text["Preview at ".Length..text.IndexOf(" (Ctrl+C", StringComparison.Ordinal)]
                );
                return preview;
            }

            await Task.Delay(100);
        }

        throw new InvalidOperationException("the preview did not start: " + preview.Output);
    }

    /// <summary>Whether a page comes to show words, or to be gone where they are null, within some seconds.</summary>
    public async Task<bool> ShowsAsync(string address, string? words)
    {
        for (var i = 0; i < 200; i++)
        {
            using var answer = await Client.GetAsync(new Uri(address, UriKind.Relative));
            var text = await answer.Content.ReadAsStringAsync();
            var isShown = words is null
                ? !answer.IsSuccessStatusCode
                : answer.IsSuccessStatusCode && text.Contains(words, StringComparison.Ordinal);
            if (isShown)
            {
                return true;
            }

            await Task.Delay(100);
        }

        return false;
    }

    /// <summary>Ends it as Ctrl+C does; its exit code.</summary>
    public async Task<int> StopAsync()
    {
        await _stop.CancelAsync();
        return await _running.WaitAsync(TimeSpan.FromSeconds(30));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Client.Dispose();
        _stop.Dispose();
        _input.Dispose();
        await _output.DisposeAsync();
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
}
