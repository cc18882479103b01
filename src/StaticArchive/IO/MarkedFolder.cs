using StaticArchive.Model.Messages;

namespace StaticArchive.IO;

/// <summary>
/// A folder that the tool makes for itself and deletes again. A file in it says that it is the tool's: people call
/// folders <c>output.next</c> and <c>output.old</c> too, and a site that they keep bears the mark of sites.
/// </summary>
/// <param name="path">Where it lies.</param>
internal sealed class MarkedFolder(string path)
{
    private readonly string _mark = System.IO.Path.Combine(path, ".static-archive-work");

    /// <summary>Where it lies.</summary>
    public string Path => path;

    /// <summary>Whether it is there and bears the mark.</summary>
    public bool Exists => !LinkGuard.IsLink(path) && !LinkGuard.IsLink(_mark) && File.Exists(_mark);

    /// <summary>Makes it, with its mark.</summary>
    public void Create()
    {
        Directory.CreateDirectory(path);
        File.WriteAllText(_mark, "Made by StaticArchive while it builds. The next build deletes this folder.\n");
    }

    /// <summary>
    /// Deletes it with all that it holds. A folder without the mark is left as it is, with a
    /// <see cref="FatalErrorException"/>; an empty one is nobody's.
    /// </summary>
    public void Delete()
    {
        if (Exists)
        {
            // The mark goes last: a deletion that is interrupted can be completed.
            foreach (var inner in Directory.GetDirectories(path))
            {
                Delete(inner);
            }

            Directory.Delete(path, recursive: true);
        }
        else if (LinkGuard.IsLink(path) || (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any()))
        {
            throw new FatalErrorException(
                MessageCatalog.WorkFolderNotOwned(new SourceLocation(path)),
                FatalErrorException.MachineExitCode
            );
        }
    }

    private static void Delete(string folder) => Directory.Delete(folder, recursive: !LinkGuard.IsLink(folder));
}
