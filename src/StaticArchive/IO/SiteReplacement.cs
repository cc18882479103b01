namespace StaticArchive.IO;

/// <summary>
/// How a new site takes the place of the old one. Both pass through one work folder, which bears the tool's own mark
/// before anything is put there, so that nothing else is ever deleted.
/// </summary>
/// <param name="work">The work folder.</param>
/// <param name="output">The folder of the site.</param>
internal abstract class SiteReplacement(string work, string output)
{
    /// <summary>Where the new site is put together.</summary>
    public string NewSite => Path.Combine(Work.Path, "new");

    /// <summary>The file whose lock keeps other builds out.</summary>
    public abstract string LockPath { get; }

    /// <summary>The folder of the site.</summary>
    protected string Output { get; } = output;

    /// <summary>The folder that new and old site pass through.</summary>
    protected MarkedFolder Work { get; } = new(work);

    /// <summary>Where the old site goes.</summary>
    protected string OldSite => Path.Combine(Work.Path, "old");

    /// <summary>The way for a folder: beside it, or within it where something is mounted there.</summary>
    public static SiteReplacement Choose(string output) =>
        IsMountPoint(output) ? new InPlaceReplacement(output) : new AtomicSwap(output);

    /// <summary>Recovers where an interrupted build has left something and no other build is running.</summary>
    public static void RecoverIfNeeded(string output)
    {
        var replacement = Choose(output);
        if (Directory.Exists(replacement.Work.Path))
        {
            FatalErrorException.Guard(
                output,
                () =>
                {
                    using var buildLock = BuildLock.Acquire(output, replacement.LockPath);
                    replacement.Recover();
                }
            );
        }
    }

    /// <summary>Completes or takes back what a killed build has begun, and removes the work folder.</summary>
    public abstract void Recover();

    /// <summary>Makes the folder for the new site.</summary>
    public void Begin()
    {
        Work.Create();
        Directory.CreateDirectory(NewSite);
    }

    /// <summary>Puts the new site in the place of the old one.</summary>
    public abstract void Commit();

    /// <summary>Drops a new site that could not be finished.</summary>
    public void Rollback()
    {
        try
        {
            Recover();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It is in nobody's way: the next build removes it before it begins, or says why it cannot.
        }
    }

    private static bool IsMountPoint(string folder) =>
        Directory.Exists(folder)
        && DriveInfo
            .GetDrives()
            .Select(drive => Path.TrimEndingDirectorySeparator(Unescape(drive.RootDirectory.FullName)))
            .Contains(folder, StringComparer.Ordinal);

    /// <summary>Linux writes <c>/srv/my\040site</c> in its list of mounts (proc(5), getmntent(3)).</summary>
    private static string Unescape(string path) =>
        OperatingSystem.IsLinux()
            ? path.Replace("\\040", " ", StringComparison.Ordinal)
                .Replace("\\011", "\t", StringComparison.Ordinal)
                .Replace("\\012", "\n", StringComparison.Ordinal)
                .Replace("\\043", "#", StringComparison.Ordinal)
                .Replace("\\134", "\\", StringComparison.Ordinal)
            : path;
}
