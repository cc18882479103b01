using Microsoft.Playwright;
using StaticArchive.IO;
using StaticArchive.Tests;

namespace StaticArchive.BrowserTests;

/// <summary>
/// The site of this repository's archive, built once, on a server that sends the headers of <c>netlify.toml</c> and as
/// a folder to be opened from the disk; and one browser.
/// </summary>
public sealed class SiteFixture : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("static-archive-site-");
    private IPlaywright? _playwright;
    private StaticServer? _server;

    /// <summary>Address of the site, ending in a slash.</summary>
    public string Address => _server!.Address;

    /// <summary>Address of the same site on the disk, ending in a slash.</summary>
    public string FileAddress => new Uri(Path.Combine(_folder.FullName, "output") + "/").AbsoluteUri;

    /// <summary>Folder of the site.</summary>
    public string Folder => Path.Combine(_folder.FullName, "output");

    /// <summary>The browser.</summary>
    public IBrowser Browser { get; private set; } = null!;

    /// <summary>What the pipeline gave.</summary>
    public Pipeline.Result Result { get; private set; } = null!;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (InstalledBrowser.ReasonToSkip is not null)
        {
            return;
        }

        var browser =
            InstalledBrowser.Path
            ?? throw new InvalidOperationException("CI has to have a Chromium or Chrome; .ci/run installs one");
        _server = await StaticServer.StartAsync(Folder);
        Result = Pipeline.Run(
            FileSystem.Read(Repository.At("input")),
            settings => settings with { BaseUrl = _server.Address },
            _ => { }
        );
        FileSystem.Write(Folder, Result.Files);
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = browser,
                Headless = true,
                Args = Arguments,
            }
        );
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_playwright is not null)
        {
            await Browser.DisposeAsync();
            _playwright.Dispose();
        }

        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        _folder.Delete(recursive: true);
    }

    /// <summary>A new window, with nothing in its memory, that notes everything a page must not do.</summary>
    public async Task<WatchedPage> OpenAsync(BrowserNewContextOptions? options = null) =>
        await WatchedPage.OpenAsync(await Browser.NewContextAsync(options), Address);
}
