namespace StaticArchive.IO;

/// <summary>Paths with their links followed, so that two names of one folder can be told to be one.</summary>
internal static class PathResolver
{
    /// <summary>The folder that a path means; parts that do not exist stay as they are.</summary>
    public static string Resolve(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var parent = Path.GetDirectoryName(full);
        if (parent is null)
        {
            return full;
        }

        var here = Path.Combine(Resolve(parent), Path.GetFileName(full));
        return
            Directory.Exists(here) && new DirectoryInfo(here).ResolveLinkTarget(returnFinalTarget: true) is { } target
            ? Resolve(target.FullName)
            : here;
    }

    /// <summary>
    /// Whether <paramref name="inner"/> is <paramref name="outer"/> or lies in it. Capitals are not told apart: some
    /// systems do not.
    /// </summary>
    public static bool IsWithin(string inner, string outer) =>
        (inner + Path.DirectorySeparatorChar).StartsWith(
            Path.TrimEndingDirectorySeparator(outer) + Path.DirectorySeparatorChar,
            StringComparison.OrdinalIgnoreCase
        );
}
