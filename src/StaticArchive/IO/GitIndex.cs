namespace StaticArchive.IO;

/// <summary>What git tracks, for things that must not come with a repository.</summary>
internal static class GitIndex
{
    /// <summary>
    /// Whether git tracks a file or folder, or anything in it. Also where git's list is there and cannot be understood:
    /// then nobody can say that it does not.
    /// </summary>
    /// <param name="path">A full path, its links followed.</param>
    public static bool IsTracked(string path)
    {
        try
        {
            if (FindWorkTree(path) is not { } tree || FindIndex(tree) is not { } index)
            {
                return false;
            }

            var name = Path.GetRelativePath(tree, path).Replace('\\', '/');
            return new GitIndexReader(File.ReadAllBytes(index)).Read() is not { } names
                || names.Any(other => IsWithin(other, name));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    /// <summary>
    /// Capitals are not told apart: where the system does not, <c>Cache/</c> of the repository is the cache.
    /// </summary>
    private static bool IsWithin(string name, string folder) =>
        name.StartsWith(folder, StringComparison.OrdinalIgnoreCase)
        && (name.Length == folder.Length || name[folder.Length] == '/');

    private static string? FindWorkTree(string path)
    {
        for (var folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Path.Exists(Path.Combine(folder, ".git")))
            {
                return folder;
            }
        }

        return null;
    }

    /// <summary>In a second work tree, <c>.git</c> is a file: <c>gitdir: ../first/.git/worktrees/second</c>.</summary>
    private static string? FindIndex(string tree)
    {
        const string Prefix = "gitdir: ";
        var git = Path.Combine(tree, ".git");
        if (File.Exists(git) && File.ReadLines(git).FirstOrDefault() is { } line)
        {
            git = line.StartsWith(Prefix, StringComparison.Ordinal)
                ? Path.GetFullPath(line[Prefix.Length..].Trim(), tree)
                : git;
        }

        var index = Path.Combine(git, "index");
        return File.Exists(index) ? index : null;
    }
}
