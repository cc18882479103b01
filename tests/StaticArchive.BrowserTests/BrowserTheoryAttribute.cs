namespace StaticArchive.BrowserTests;

/// <summary>A test in a browser, over data.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    /// <summary>Skips it, with the reason, where no browser is installed; on CI it fails instead.</summary>
    public BrowserTheoryAttribute() => Skip = InstalledBrowser.ReasonToSkip;
}
