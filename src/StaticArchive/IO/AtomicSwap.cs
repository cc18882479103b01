namespace StaticArchive.IO;

/// <summary>
/// Puts a new site in the place of the old one. At every moment the output folder, or failing that the folder
/// <c>old</c> of the work folder beside it, is a whole site.
/// </summary>
/// <param name="output">The folder of the site.</param>
internal sealed class AtomicSwap(string output) : SiteReplacement(output + ".next", output)
{
    /// <inheritdoc/>
    public override string LockPath => Output + ".lock";

    /// <summary>
    /// Tidies up after a build that was killed: a missing site comes back, half a site goes. What the tool has not
    /// marked as its own is an error.
    /// </summary>
    public override void Recover()
    {
        if (Work.Exists && !Directory.Exists(Output) && Directory.Exists(OldSite) && !LinkGuard.IsLink(OldSite))
        {
            Directory.Move(OldSite, Output);
        }

        Work.Delete();
    }

    /// <summary>
    /// Swaps the two folders in one step where the system can, else in two: <see cref="Recover"/> completes what was
    /// interrupted between them.
    /// </summary>
    public override void Commit()
    {
        if (!NativeMethods.TryExchange(NewSite, Output))
        {
            CommitInTwoSteps();
        }
    }

    /// <summary>The way without a swap: the old site goes aside, the new one comes in.</summary>
    public void CommitInTwoSteps()
    {
        if (Directory.Exists(Output))
        {
            Directory.Move(Output, OldSite);
        }

        Directory.Move(NewSite, Output);
    }
}
