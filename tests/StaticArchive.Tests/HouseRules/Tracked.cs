using System.Diagnostics;

namespace StaticArchive.Tests.HouseRules;

/// <summary>The files that belong to the repository, by its own account.</summary>
internal static class Tracked
{
    /// <summary>Paths with forward slashes, in order.</summary>
    public static IReadOnlyList<string> Files { get; } = List();

    /// <summary>
    /// The text of those that people wrote: not the documents as supplied, not the texts of the tests.
    /// </summary>
    public static IEnumerable<(string Path, string Text)> Texts() =>
        Files
            .Where(path =>
                !path.StartsWith("input/papers/", StringComparison.Ordinal)
                && !path.Contains("/Texts/", StringComparison.Ordinal)
                && File.Exists(Repository.At(path.Split('/')))
            )
            .Select(path => (path, File.ReadAllText(Repository.At(path.Split('/')))));

    private static IReadOnlyList<string> List()
    {
        var start = new ProcessStartInfo(
            "git",
            ["-c", "core.quotepath=off", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        )
        {
            WorkingDirectory = Repository.Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        using var git = Process.Start(start)!;
        var files = git.StandardOutput.ReadToEnd().Split('\0', StringSplitOptions.RemoveEmptyEntries);
        git.WaitForExit();
        return [.. files.Order(StringComparer.Ordinal)];
    }
}
