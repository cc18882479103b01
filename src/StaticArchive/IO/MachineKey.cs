using System.Security.Cryptography;

namespace StaticArchive.IO;

/// <summary>
/// The key that a machine seals its caches with. It lies with the person's own data and never in the archive, where it
/// could come with the same pull request as a cache.
/// </summary>
internal static class MachineKey
{
    private const int Length = 32;

    /// <summary>The key, made when it is first needed; null where there is none and none can be made.</summary>
    /// <param name="folder">Where the person's data of this machine lie.</param>
    /// <param name="archive">The folder of the archive, its links followed.</param>
    public static byte[]? Open(string? folder, string archive)
    {
        if (folder is null || !Path.IsPathFullyQualified(folder))
        {
            return null;
        }

        try
        {
            var path = Path.Combine(PathResolver.Resolve(Path.Combine(folder, "StaticArchive")), "cache.key");
            return PathResolver.IsWithin(path, archive) || GitIndex.IsTracked(path) ? null
                : File.Exists(path) ? Read(path)
                : Create(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>A file of another length, or a link to one, is not what was made here.</summary>
    private static byte[]? Read(string path) =>
        new FileInfo(path) is { Length: Length, LinkTarget: null } ? File.ReadAllBytes(path) : null;

    /// <summary>Two builds may begin at once: the file that is first in its place is the key of both.</summary>
    private static byte[]? Create(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var beside = path + "." + RandomNumberGenerator.GetHexString(16);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        try
        {
            using (var file = new FileStream(beside, options))
            {
                file.Write(RandomNumberGenerator.GetBytes(Length));
            }

            // A second name fails where there is a file, in one step; moving looks first and moves then.
            if (!NativeMethods.TryLink(beside, path))
            {
                File.Move(beside, path);
            }
        }
        catch (IOException) when (File.Exists(path))
        {
            // The other build was first.
        }
        finally
        {
            File.Delete(beside);
        }

        return Read(path);
    }
}
