using StaticArchive.IO;
using StaticArchive.Model.Messages;

namespace StaticArchive.Commands.Published;

/// <summary>Reads a published site: what its sitemap lists, and all that its pages link to within it.</summary>
internal static class SiteCrawler
{
    private const int MaxConcurrency = 6;
    private const string LocTag = "<loc>";

    /// <summary>
    /// Its addresses below <paramref name="home"/>, which ends in a slash. Files that are no pages are listed and not
    /// fetched.
    /// </summary>
    public static async Task<IReadOnlyDictionary<string, CrawledPage>> ReadAsync(Uri home, CancellationToken stop)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(60) };
        var found = new Dictionary<string, CrawledPage>(StringComparer.Ordinal);
        var wave = new HashSet<string>(
            await ReadSitemapAsync(client, home, new Uri(home, "sitemap.xml"), stop),
            StringComparer.Ordinal
        )
        {
            "",
        };
        while (wave.Count > 0)
        {
            foreach (var some in wave.Order(StringComparer.Ordinal).Chunk(MaxConcurrency))
            {
                var pages = await Task.WhenAll(some.Select(address => ReadPageAsync(client, home, address, stop)));
                foreach (var (address, page) in some.Zip(pages))
                {
                    found[address] = page;
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

    /// <summary>The addresses of a sitemap, or of the sitemaps that it lists; none where there is no sitemap.</summary>
    private static async Task<IReadOnlyList<string>> ReadSitemapAsync(
        HttpClient client,
        Uri home,
        Uri sitemap,
        CancellationToken stop
    )
    {
        using var answer = await client.GetAsync(sitemap, stop);
        if (!answer.IsSuccessStatusCode)
        {
            return [];
        }

        var listed = (await answer.Content.ReadAsStringAsync(stop))
            .Split(LocTag)
            .Skip(1)
            .Select(part =>
                ResolveInternal(home, home, part.Split('<')[0].Replace("&amp;", "&", StringComparison.Ordinal))
            )
            .OfType<string>()
            .ToList();
        var parts = await Task.WhenAll(
            listed
                .Where(address => address.EndsWith(".xml", StringComparison.Ordinal))
                .Select(address => ReadSitemapAsync(client, home, new Uri(home, address), stop))
        );
        return
        [
            .. listed.Where(address => !address.EndsWith(".xml", StringComparison.Ordinal)),
            .. parts.SelectMany(part => part),
        ];
    }

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

    /// <summary>The address within the site that a link means; null for one that leads elsewhere.</summary>
    private static string? ResolveInternal(Uri home, Uri page, string link) =>
        Uri.TryCreate(page, link, out var target)
        && target.GetLeftPart(UriPartial.Path) is var path
        && path.StartsWith(home.AbsoluteUri, StringComparison.Ordinal)
            ? Uri.UnescapeDataString(path[home.AbsoluteUri.Length..])
            : null;
}
