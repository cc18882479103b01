namespace StaticArchive.BrowserTests;

/// <summary>The Chromium or Chrome that is installed. None is ever downloaded.</summary>
internal static class InstalledBrowser
{
    private static readonly string[] Names =
    [
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "chrome",
    ];

    private static readonly string[] Elsewhere =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>Its path, or null.</summary>
    public static string? Path { get; } = Find();

    /// <summary>
    /// Why tests are skipped; null where they are not: there is a browser, or this is CI, which must have one.
    /// </summary>
    public static string? ReasonToSkip { get; } =
        Path is null && !IsCi() ? "no Chromium or Chrome is installed (CHROME_PATH can name one)" : null;

    private static bool IsCi() => Environment.GetEnvironmentVariable("CI") == "true";

    private static string? Find()
    {
        var named = Environment.GetEnvironmentVariable("CHROME_PATH");
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(
            System.IO.Path.PathSeparator,
            StringSplitOptions.RemoveEmptyEntries
        );
        return Names
            .SelectMany(name => folders.Select(folder => System.IO.Path.Combine(folder, name)))
            .Prepend(named)
            .Concat(Elsewhere)
            .FirstOrDefault(File.Exists);
    }
}
