using StaticArchive.IO;
using StaticArchive.Model.Messages;

namespace StaticArchive.Commands.Published;

/// <summary>How much of a published site is read, and how fast: it may be a stranger's, or have no end.</summary>
internal sealed record CrawlLimits
{
    /// <summary>The most addresses; an archive of ten thousand papers has half as many.</summary>
    public int MaxAddresses { get; init; } = 500_000;

    /// <summary>The most sitemaps; one lists up to 50,000 addresses.</summary>
    public int MaxSitemaps { get; init; } = 100;

    /// <summary>What passes between a few pages and the next few.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromMilliseconds(20);

    /// <summary>Ends the reading of a site that has more addresses.</summary>
    public void CheckAddresses(Uri home, int count) => Check(home, count, MaxAddresses, "addresses");

    /// <summary>Ends the reading of a site that has more sitemaps.</summary>
    public void CheckSitemaps(Uri home, int count) => Check(home, count, MaxSitemaps, "sitemaps");

    private static void Check(Uri home, int count, int most, string what)
    {
        if (count > most)
        {
            throw new FatalErrorException(
                MessageCatalog.PublishedSiteUnreadable(
                    new SourceLocation(home.AbsoluteUri),
                    FormattableString.Invariant($"it has more than {most:N0} {what}")
                ),
                FatalErrorException.MachineExitCode
            );
        }
    }
}
