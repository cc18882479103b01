namespace StaticArchive.Commands.Reporting;

/// <summary>Paths as a person in some folder would write them.</summary>
internal static class DisplayPath
{
    /// <summary>Relative to the folder where that is shorter, always with forward slashes.</summary>
    public static string Format(string path, string folder)
    {
        var relative = Path.GetRelativePath(folder, path);
        return (relative.Length < path.Length ? relative : path).Replace('\\', '/');
    }

    /// <summary>Whether a path says where it is by itself.</summary>
    public static bool IsRooted(string path) => Path.IsPathRooted(path);
}
