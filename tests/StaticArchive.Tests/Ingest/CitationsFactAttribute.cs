namespace StaticArchive.Tests.Ingest;

/// <summary>
/// A test over the papers that <c>CITATIONS_DEV</c> names the folder of; without it the test is skipped and says so.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CitationsFactAttribute : FactAttribute
{
    public CitationsFactAttribute() =>
        Skip = string.IsNullOrEmpty(Folder)
            ? (
                "these papers are not in the repository; to run it, set CITATIONS_DEV to a folder that holds "
                + "papers/<id>/paper.md"
            )
            : null;

    /// <summary>The folder.</summary>
    public static string? Folder => Environment.GetEnvironmentVariable("CITATIONS_DEV");
}
