using System.IO;

namespace StaticArchive.OnDisk;

/// <summary>
/// Puts a new site in the place of the old one. At every moment the output folder, or failing that its <c>.old</c> sibling, is a whole site.
/// </summary>
/// <param name="output">The folder of the site.</param>
internal sealed class SiteSwap(string output)
{
    private readonly string _old = output + ".old";

    /// <summary>Where the new site is put together.</summary>
    public string Next { get; } = output + ".next";

    /// <summary>Tidies up where there is something to tidy up and no other build is at work.</summary>
    public static void RecoverIfNeeded(string output)
    {
        var swap = new SiteSwap(output);
        if (Directory.Exists(swap.Next) || Directory.Exists(swap._old))
        {
            FaultException.Guard(output, () =>
            {
                using var held = BuildLock.Take(output);
                swap.Recover();
            });
        }
    }

    /// <summary>Tidies up after a build that was killed: a missing site comes back, half a site goes.</summary>
    public void Recover()
    {
        if (!Directory.Exists(output) && Directory.Exists(_old))
        {
            Directory.Move(_old, output);
        }

        Remove(Next);
        Remove(_old);
    }

    /// <summary>One step where the system can swap two folders; else two, and <see cref="Recover"/> mends what comes between them.</summary>
    public void Commit()
    {
        if (!Native.TryExchange(Next, output))
        {
            CommitInTwoSteps();
        }

        Remove(Next);
        Remove(_old);
    }

    /// <summary>The way without a swap: the old site goes aside, the new one comes in.</summary>
    public void CommitInTwoSteps()
    {
        if (Directory.Exists(output))
        {
            Directory.Move(output, _old);
        }

        Directory.Move(Next, output);
    }

    /// <summary>Drops a new site that could not be finished.</summary>
    public void Abandon()
    {
        try
        {
            Remove(Next);
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
