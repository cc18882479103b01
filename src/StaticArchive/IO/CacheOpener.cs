using StaticArchive.Caching;
using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.IO;

/// <summary>Decides whether a build has a cache.</summary>
internal static class CacheOpener
{
    /// <summary>The cache beside the input; null where there is to be none.</summary>
    public static DiskBuildCache? Open(ArchiveFolders folders, IReadOnlyList<InputFile> files, CacheOptions options)
    {
        var root = PathResolver.Resolve(folders.Root);
        var folder = Path.Combine(root, "cache");
        if (!IsWorthIt(files, options) || IsInTheWay(folder, folders))
        {
            return null;
        }

        if (GitIndex.IsTracked(folder))
        {
            options.Messages.Add(MessageCatalog.CacheUnderGit(new SourceLocation("cache/")));
            return null;
        }

        return
            MachineKey.Open(options.KeyFolder, root) is { } key
            && CacheFolder.Open(folder, new CacheSeal(ProgramFingerprint.Compute(), key)) is { } cache
            ? new DiskBuildCache(cache, files)
            : null;
    }

    private static bool IsWorthIt(IReadOnlyList<InputFile> files, CacheOptions options) =>
        files.Sum(file => (long)file.Bytes.Length) >= options.MinSize;

    private static bool IsInTheWay(string folder, ArchiveFolders folders) =>
        new[] { PathResolver.Resolve(folders.Output), PathResolver.Resolve(folders.Input) }.Any(other =>
            PathResolver.IsWithin(folder, other) || PathResolver.IsWithin(other, folder)
        );
}
