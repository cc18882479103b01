using StaticArchive.IO;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Text;

namespace StaticArchive.Commands.New;

/// <summary>Where in an archive a file of a paper and the paper's record lie, as paths below <c>input/</c>.</summary>
/// <param name="File">The file: <c>papers/x/X.txt</c>.</param>
/// <param name="Record">The record: <c>papers/x/paper.yml</c>; <c>papers/x.yml</c> beside <c>papers/x.txt</c>.</param>
/// <param name="IsThere">Whether the file lies there already.</param>
internal sealed record PaperPlace(string File, string Record, bool IsThere)
{
    private const string Papers = "papers/";

    /// <summary>
    /// The place of a file: where it lies, if that is in the archive, else a folder of its paper. An id that a file
    /// without a folder has would make that two papers.
    /// </summary>
    /// <param name="file">The file as a full path.</param>
    /// <param name="id">The id that the person wants, if any.</param>
    /// <param name="folders">The archive.</param>
    public static PaperPlace Find(string file, string? id, ArchiveFolders folders)
    {
        var name = Path.GetFileName(file);
        var below = Path.GetRelativePath(folders.Input, file).Replace('\\', '/');
        if (below.StartsWith(Papers, StringComparison.Ordinal))
        {
            return new PaperPlace(below, FindRecord(below), IsThere: true);
        }

        var paper = Slug.From(id ?? Path.GetFileNameWithoutExtension(name), "paper");
        var taken = FileSystem
            .Read(folders.Input)
            .Select(known => known.Path)
            .FirstOrDefault(path => IsLooseFileOf(path, paper));
        return taken is null
            ? new PaperPlace($"{Papers}{paper}/{name}", $"{Papers}{paper}/paper.yml", IsThere: false)
            : throw new FatalErrorException(
                MessageCatalog.UsageError(
                    "--id",
                    $"the paper \"{paper}\" is in the archive as {taken}; give this one another id, or name "
                        + "that file to have its record written"
                ),
                FatalErrorException.UsageExitCode
            );
    }

    private static string FindRecord(string file)
    {
        var slash = file.IndexOf('/', Papers.Length);
        return slash < 0 ? Path.ChangeExtension(file, ".yml") : file[..slash] + "/paper.yml";
    }

    private static bool IsLooseFileOf(string path, string paper) =>
        path.StartsWith(SidecarName.Papers, StringComparison.Ordinal)
        && path[SidecarName.Papers.Length..] is var name
        && !name.Contains('/', StringComparison.Ordinal)
        && !SidecarName.IsLikely(path)
        && Slug.FromName(Path.GetFileNameWithoutExtension(name), "paper") == paper;
}
