using System.Text;
using StaticArchive.Commands.Hosting;
using StaticArchive.IO;
using StaticArchive.Model.Messages;

namespace StaticArchive.Commands.Published;

/// <summary>An older build, from a folder or from where it is published.</summary>
internal static class PublishedSiteReader
{
    /// <summary>Its addresses, and what its pages hold.</summary>
    public static async Task<IReadOnlyDictionary<string, CrawledPage>> ReadAsync(
        string where,
        HostEnvironment environment,
        CancellationToken stop
    )
    {
        if (Uri.TryCreate(where, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
        {
            return await CrawlAsync(new Uri(where.TrimEnd('/') + "/"), stop);
        }

        var files = FileSystem.ReadSite(System.IO.Path.GetFullPath(where, environment.CurrentDirectory));
        return files.ContainsKey("index.html")
            ? files.ToDictionary(
                file => LinkRotChecker.GetUrlPath(file.Key),
                file =>
                    LinkRotChecker.IsPage(LinkRotChecker.GetUrlPath(file.Key))
                        ? CrawledPage.Parse(Encoding.UTF8.GetString(file.Value().Span))
                        : CrawledPage.Empty,
                StringComparer.Ordinal
            )
            : throw new FatalErrorException(
                MessageCatalog.PublishedSiteUnreadable(new SourceLocation(where), "there is no index.html"),
                FatalErrorException.UsageExitCode
            );
    }

    private static async Task<IReadOnlyDictionary<string, CrawledPage>> CrawlAsync(Uri home, CancellationToken stop)
    {
        try
        {
            return await SiteCrawler.ReadAsync(home, stop);
        }
        catch (HttpRequestException exception)
        {
            throw new FatalErrorException(
                MessageCatalog.PublishedSiteUnreadable(
                    new SourceLocation(home.AbsoluteUri),
                    exception.Message.TrimEnd('.')
                ),
                FatalErrorException.MachineExitCode,
                exception
            );
        }
    }
}
