using StaticArchive.Commands.Preview;
using StaticArchive.Commands.Reporting;
using StaticArchive.Model;
using StaticArchive.Tests.IO;

namespace StaticArchive.Tests.Commands.Preview;

/// <summary>A preview on a port of its own, started anew for each test.</summary>
public abstract class PreviewTestBase : IAsyncLifetime
{
    /// <summary>The site that is shown at first.</summary>
    internal static readonly OutputFile[] Site =
    [
        TempFolder.Page("index.html", "<!DOCTYPE html><title>Home</title><body><p>Welcome</p></body>"),
        TempFolder.Page("404.html", "<!DOCTYPE html><title>Not here</title><body><p>Nothing here</p></body>"),
        TempFolder.Page("papers/x/index.html", "<!DOCTYPE html><title>x</title><body><p>Paper x</p></body>"),
        TempFolder.Page("papers/x/source/x.html", "<body>as supplied</body>"),
        TempFolder.Page("assets/site.css", "p{color:green}"),
        TempFolder.Page("data/papers.json", "[]"),
        new("broken/index.html", () => throw new InvalidOperationException("no such theme")),
    ];

    /// <summary>Where a build hands over what it made.</summary>
    internal PreviewStateBroadcaster Board { get; } = new();

    /// <summary>The server.</summary>
    internal PreviewServer Server { get; private set; } = null!;

    /// <summary>A client that follows no redirect.</summary>
    internal HttpClient Client { get; private set; } = null!;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        Board.Update(state => state.Next(Site, SortedMessages.Create([], strict: false)));
        Server = await PreviewServer.StartAsync(0, Board, CancellationToken.None);
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false })
        {
            BaseAddress = new Uri(Server.Address),
        };
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        Client.Dispose();
        await Server.DisposeAsync();
    }

    /// <summary>Its port.</summary>
    internal string Port() => new Uri(Server.Address).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
