using StaticArchive.Model.Messages;

namespace StaticArchive.IO;

/// <summary>
/// Finds the links that lie between a folder and a file below it. An archive comes from other people, and what is
/// written through a link of theirs (<c>annotations/b</c> to <c>~/.config</c>) is written outside of it.
/// </summary>
internal static class LinkGuard
{
    /// <summary>
    /// The full path of a file below a folder; throws a <see cref="FatalErrorException"/> where a part of the way below
    /// the folder, or the file, is a link. Parts that do not exist are none.
    /// </summary>
    public static string GetPath(string folder, string path)
    {
        var here = folder;
        foreach (var part in path.Split('/', Path.DirectorySeparatorChar))
        {
            here = Path.Combine(here, part);
            if (IsLink(here))
            {
                throw new FatalErrorException(
                    MessageCatalog.CannotWrite(
                        new SourceLocation(here),
                        "it is a link, and what it leads to is not the archive's"
                    ),
                    FatalErrorException.MachineExitCode
                );
            }
        }

        return here;
    }

    /// <summary>Whether a path is a link, also one that leads nowhere.</summary>
    public static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;
}
