namespace StaticArchive.BrowserTests;

/// <summary>A test in a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    /// <summary>Skips it, with the reason, where no browser is installed; on CI it fails instead.</summary>
    public BrowserFactAttribute() => Skip = InstalledBrowser.ReasonToSkip;
}
