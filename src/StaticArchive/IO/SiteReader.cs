namespace StaticArchive.IO;

/// <summary>Reads a site that was built before.</summary>
internal static class SiteReader
{
    /// <summary>
    /// Its plain files by their paths with forward slashes; none for a folder that is not there. A file is read when it
    /// is asked for.
    /// </summary>
    public static IReadOnlyDictionary<string, Func<ReadOnlyMemory<byte>>> Read(string folder) =>
        !Directory.Exists(folder)
            ? new Dictionary<string, Func<ReadOnlyMemory<byte>>>(StringComparer.Ordinal)
            : Directory
                .EnumerateFiles(
                    folder,
                    "*",
                    new EnumerationOptions
                    {
                        RecurseSubdirectories = true,
                        AttributesToSkip = FileAttributes.ReparsePoint,
                    }
                )
                .ToDictionary(
                    path => Path.GetRelativePath(folder, path).Replace('\\', '/'),
                    path => (Func<ReadOnlyMemory<byte>>)(() => FileStore.Read(path)),
                    StringComparer.Ordinal
                );
}
