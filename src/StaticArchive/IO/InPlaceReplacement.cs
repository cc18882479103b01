namespace StaticArchive.IO;

/// <summary>
/// Replaces a site in a folder that cannot be renamed, since something is mounted there (the volume of a container).
/// The new site is put together in a folder within the output, then old entries go out and new ones come in, one by
/// one; a journal says how far that is, so that the next build goes back to the old site or on to the new one.
/// </summary>
/// <param name="output">The folder of the site.</param>
internal sealed class InPlaceReplacement(string output) : SiteReplacement(Path.Combine(output, WorkFolder), output)
{
    private const string WorkFolder = ".static-archive-work";
    private const string LockFile = ".static-archive-lock";

    /// <summary>What lies in the root of a disk, and is nobody's to delete.</summary>
    private const string DiskFolder = "lost+found";

    private static readonly EnumerationOptions AllEntries = new()
    {
        AttributesToSkip = 0,
        ReturnSpecialDirectories = false,
    };

    /// <inheritdoc/>
    public override string LockPath => Path.Combine(Output, LockFile);

    /// <summary>Journal: the old site is going out.</summary>
    private string Leaving => Path.Combine(Work.Path, "leaving");

    /// <summary>Journal: the old site is out, the new one is coming in.</summary>
    private string Entering => Path.Combine(Work.Path, "entering");

    /// <summary>Whether an entry of the output folder is no part of a site.</summary>
    public static bool IsOwn(string name) => name is WorkFolder or LockFile or DiskFolder;

    /// <summary>Goes on to the new site where all of the old one is out, else back to the old one.</summary>
    public override void Recover()
    {
        if (Work.Exists && File.Exists(Entering))
        {
            MoveEntries(NewSite, Output);
        }
        else if (Work.Exists && File.Exists(Leaving))
        {
            MoveEntries(OldSite, Output);
        }

        Work.Delete();
    }

    /// <inheritdoc/>
    public override void Commit()
    {
        Directory.CreateDirectory(OldSite);
        File.WriteAllBytes(Leaving, []);
        MoveEntries(Output, OldSite);
        File.WriteAllBytes(Entering, []);
        MoveEntries(NewSite, Output);
    }

    private static void MoveEntries(string from, string to)
    {
        if (!Directory.Exists(from))
        {
            return; // it was being deleted: everything has been moved
        }

        foreach (var entry in new DirectoryInfo(from).GetFileSystemInfos("*", AllEntries))
        {
            var target = Path.Combine(to, entry.Name);
            if (entry is DirectoryInfo folder && !IsOwn(entry.Name))
            {
                folder.MoveTo(target);
            }
            else if (entry is FileInfo file && !IsOwn(entry.Name))
            {
                file.MoveTo(target, overwrite: false);
            }
        }
    }
}
