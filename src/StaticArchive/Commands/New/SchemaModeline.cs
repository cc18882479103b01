using StaticArchive.IO;
using StaticArchive.Model.Schemas;

namespace StaticArchive.Commands.New;

/// <summary>The first line of files made for people, by which editors complete and check them.</summary>
internal static class SchemaModeline
{
    /// <summary>
    /// The line with its end. It leads to the published schema where the archive has an address, else to that of the
    /// last build.
    /// </summary>
    /// <param name="path">Path of the file below <c>input/</c>.</param>
    public static string Format(InputSchema schema, ArchiveFolders folders, string path, string? baseUrl)
    {
        var folder = Path.GetDirectoryName(Path.Combine(folders.Input, path))!;
        var root = baseUrl ?? Path.GetRelativePath(folder, folders.Output).Replace('\\', '/') + "/";
        return schema.FormatModeline(root) + "\n";
    }
}
