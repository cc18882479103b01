using StaticArchive.Caching;
using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.IO;

/// <summary>
/// Reads and writes files and folders. Apart from <c>Caching/</c> this folder is the only code that touches the disk.
/// </summary>
public static class FileSystem
{
    /// <summary>The nearest folder upwards that holds <c>input/</c>; null if there is none.</summary>
    public static string? FindArchive(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "input")))
            {
                return folder.FullName;
            }
        }

        return null;
    }

    /// <summary>
    /// The folders to work on. <paramref name="input"/> names an archive or its input folder; without it the archive is
    /// looked for upwards from <paramref name="start"/>.
    /// </summary>
    public static ArchiveFolders Locate(string start, string? input, string? output)
    {
        var named = input is null
            ? FindArchive(start)
                ?? throw new FatalErrorException(
                    MessageCatalog.ArchiveNotFound(new SourceLocation(start)),
                    FatalErrorException.UsageExitCode
                )
            : Path.GetFullPath(input, start);
        if (!Directory.Exists(named))
        {
            throw new FatalErrorException(
                MessageCatalog.FolderNotFound(new SourceLocation(input!), "--input"),
                FatalErrorException.UsageExitCode
            );
        }

        var inner = Path.Combine(named, "input");
        var (root, folder) = Directory.Exists(inner)
            ? (named, inner)
            : (Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(named)) ?? named, named);
        return new ArchiveFolders(
            root,
            folder,
            output is null ? Path.Combine(root, "output") : Path.GetFullPath(output, start)
        );
    }

    /// <summary>
    /// Every file below the input folder in ordinal order of its path, which messages show: <c>input/…</c>. Each file
    /// that cannot be read adds to <paramref name="messages"/>.
    /// </summary>
    public static IReadOnlyList<InputFile> Read(string input, ICollection<Message>? messages = null) =>
        InputReader.Read(input, messages ?? []);

    /// <summary>
    /// The same, or a <see cref="FatalErrorException"/> where the disk does not give a file or the list of a folder.
    /// </summary>
    public static IReadOnlyList<InputFile> ReadWhole(string input, ICollection<Message> messages) =>
        InputReader.ReadWhole(input, messages);

    /// <summary>
    /// Lets the bytes of files go that <see cref="ReadWhole"/> has read; they are read again where they are asked for,
    /// which throws a <see cref="FatalErrorException"/> where a file has changed meanwhile.
    /// </summary>
    public static void ReleaseBytes(IReadOnlyList<InputFile> files)
    {
        foreach (var file in files)
        {
            ReloadableBytes.Release(file);
        }
    }

    /// <summary>
    /// Builds the new site beside the old one and puts it in its place; returns what was left out. Throws a
    /// <see cref="FatalErrorException"/>, with the old site whole, where that cannot be done.
    /// </summary>
    public static IReadOnlyList<Message> Write(
        string output,
        IReadOnlyList<OutputFile> files,
        SiteWriterOptions? options = null
    ) => SiteWriter.Write(output, files, options ?? new SiteWriterOptions());

    /// <summary>
    /// The cache in the folder <c>cache/</c> beside <c>input/</c>. Null where the archive is so small that it is read
    /// sooner than its cache, where the folder cannot be written or overlaps with the input or the site, where another
    /// build is using it, where this machine has no key for it, or where git tracks it.
    /// </summary>
    public static DiskBuildCache? OpenCache(
        ArchiveFolders folders,
        IReadOnlyList<InputFile> files,
        CacheOptions options
    ) => CacheOpener.Open(folders, files, options);

    /// <summary>Refuses, before any work is done, an output folder that a build must not replace.</summary>
    public static void CheckOutput(ArchiveFolders folders, bool force) => OutputGuard.Check(folders, force);

    /// <summary>
    /// Makes a file that is not there yet, with the folders it needs; no link below a folder is followed.
    /// </summary>
    public static void CreateFile(string folder, string path, ReadOnlyMemory<byte> bytes) =>
        FileStore.Create(folder, path, bytes);

    /// <summary>
    /// Adds text to the end of a file, making the file if need be; no link below a folder is followed.
    /// </summary>
    public static void AppendToFile(string folder, string path, string text) => FileStore.Append(folder, path, text);

    /// <summary>
    /// Puts other bytes into a file that is there, in one step; no link below a folder is followed.
    /// </summary>
    public static void ReplaceFile(string folder, string path, ReadOnlyMemory<byte> bytes) =>
        AtomicFile.Replace(folder, path, bytes);

    /// <summary>The bytes of a file that a person named.</summary>
    public static byte[] ReadFile(string path) => FileStore.Read(path);

    /// <summary>The files of a site built before, by path; each is read when it is asked for.</summary>
    public static IReadOnlyDictionary<string, Func<ReadOnlyMemory<byte>>> ReadSite(string folder) =>
        SiteReader.Read(folder);

    /// <summary>Names of the folders in a folder of a site; none where it is not there.</summary>
    public static IReadOnlyList<string> ListFolders(string site, string folder) =>
        Path.Combine(site, folder) is var full && Directory.Exists(full)
            ? [.. new DirectoryInfo(full).EnumerateDirectories().Select(found => found.Name)]
            : [];

    /// <summary>Makes a folder if it is not there; no link below another one is followed.</summary>
    public static void CreateFolder(string folder, string path) => FileStore.CreateFolder(folder, path);

    /// <summary>Whether a file is there.</summary>
    public static bool FileExists(string path) => File.Exists(path);
}
