namespace StaticArchive.IO;

/// <summary>
/// Puts a new site in the place of the old one. At every moment the output folder, or failing that its <c>.old</c>
/// sibling, is a whole site.
/// </summary>
/// <param name="output">The folder of the site.</param>
internal sealed class AtomicSwap(string output)
{
    private readonly string _backupFolder = output + ".old";

    /// <summary>Where the new site is put together.</summary>
    public string StagingFolder { get; } = output + ".next";

    /// <summary>Recovers where an interrupted build has left something and no other build is running.</summary>
    public static void RecoverIfNeeded(string output)
    {
        var swap = new AtomicSwap(output);
        if (Directory.Exists(swap.StagingFolder) || Directory.Exists(swap._backupFolder))
        {
            FatalErrorException.Guard(
                output,
                () =>
                {
                    using var buildLock = BuildLock.Acquire(output);
                    swap.Recover();
                }
            );
        }
    }

    /// <summary>Tidies up after a build that was killed: a missing site comes back, half a site goes.</summary>
    public void Recover()
    {
        if (!Directory.Exists(output) && Directory.Exists(_backupFolder))
        {
            Directory.Move(_backupFolder, output);
        }

        Remove(StagingFolder);
        Remove(_backupFolder);
    }

    /// <summary>
    /// Swaps the two folders in one step where the system can, else in two: <see cref="Recover"/> completes what was
    /// interrupted between them.
    /// </summary>
    public void Commit()
    {
        if (!NativeMethods.TryExchange(StagingFolder, output))
        {
            CommitInTwoSteps();
        }

        Remove(StagingFolder);
        Remove(_backupFolder);
    }

    /// <summary>The way without a swap: the old site goes aside, the new one comes in.</summary>
    public void CommitInTwoSteps()
    {
        if (Directory.Exists(output))
        {
            Directory.Move(output, _backupFolder);
        }

        Directory.Move(StagingFolder, output);
    }

    /// <summary>Drops a new site that could not be finished.</summary>
    public void Rollback()
    {
        try
        {
            Remove(StagingFolder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It is in nobody's way: the next build removes it before it begins, or says why it cannot.
        }
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
