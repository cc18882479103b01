using StaticArchive.IO;
using StaticArchive.Model.Messages;

namespace StaticArchive.Commands.Published;

/// <summary>Reads a published site: what its sitemap lists, and all that its pages link to within it.</summary>
internal static class SiteCrawler
{
    private const int MaxConcurrency = 6;
    private const long MaxResponseBytes = 50_000_000;

    /// <summary>
    /// Its addresses below <paramref name="home"/>, which ends in a slash, each asked for once. Files that are no pages
    /// are listed and not fetched.
    /// </summary>
    public static async Task<IReadOnlyDictionary<string, CrawledPage>> ReadAsync(Uri home, CancellationToken stop)
    {
        using var client = new HttpClient
        {
            Timeout = TimeSpan.FromSeconds(60),
            MaxResponseContentBufferSize = MaxResponseBytes,
        };
        return await ReadAsync(client, home, new CrawlLimits(), stop);
    }

    /// <summary>The same by a client of the caller's.</summary>
    public static async Task<IReadOnlyDictionary<string, CrawledPage>> ReadAsync(
        HttpClient client,
        Uri home,
        CrawlLimits limits,
        CancellationToken stop
    )
    {
        var found = new Dictionary<string, CrawledPage>(StringComparer.Ordinal);
        HashSet<string> wave = ["", .. await SitemapReader.ReadAsync(client, home, limits, stop)];
        while (wave.Count > 0)
        {
            limits.CheckAddresses(home, found.Count + wave.Count);
            foreach (var some in wave.Order(StringComparer.Ordinal).Chunk(MaxConcurrency))
            {
                var pages = await Task.WhenAll(some.Select(address => ReadPageAsync(client, home, address, stop)));
                foreach (var (address, page) in some.Zip(pages))
                {
                    found[address] = page;
                }

                if (some.Any(LinkRotChecker.IsPage))
                {
                    await Task.Delay(limits.Pause, stop);
                }
            }

            wave =
            [
                .. wave.SelectMany(address =>
                        found[address].Links.Select(link => ResolveInternal(home, new Uri(home, address), link))
                    )
                    .OfType<string>()
                    .Where(address => !found.ContainsKey(address)),
            ];
        }

        return found;
    }

    /// <summary>The address within the site that a link means; null for one that leads elsewhere.</summary>
    public static string? ResolveInternal(Uri home, Uri page, string link) =>
        Uri.TryCreate(page, link, out var target)
        && target.GetLeftPart(UriPartial.Path) is var path
        && path.StartsWith(home.AbsoluteUri, StringComparison.Ordinal)
            ? Uri.UnescapeDataString(path[home.AbsoluteUri.Length..])
            : null;

    private static async Task<CrawledPage> ReadPageAsync(
        HttpClient client,
        Uri home,
        string address,
        CancellationToken stop
    )
    {
        if (!LinkRotChecker.IsPage(address))
        {
            return CrawledPage.Empty;
        }

        using var answer = await client.GetAsync(new Uri(home, address), stop);
        return answer.IsSuccessStatusCode
            ? CrawledPage.Parse(await answer.Content.ReadAsStringAsync(stop))
            : throw new FatalErrorException(
                MessageCatalog.PublishedSiteUnreadable(
                    new SourceLocation(new Uri(home, address).AbsoluteUri),
                    $"the answer is {(int)answer.StatusCode}"
                ),
                FatalErrorException.MachineExitCode
            );
    }
}
