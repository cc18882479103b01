namespace StaticArchive.Commands.Published;

/// <summary>The sitemap of a published site, and the sitemaps that it lists.</summary>
internal static class SitemapReader
{
    private const string LocTag = "<loc>";

    /// <summary>
    /// The addresses listed; none where there is no sitemap. A sitemap that lists itself, or one that lists it, is read
    /// once.
    /// </summary>
    public static async Task<IReadOnlyList<string>> ReadAsync(
        HttpClient client,
        Uri home,
        CrawlLimits limits,
        CancellationToken stop
    )
    {
        var pages = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { "sitemap.xml" };
        var waiting = new Queue<string>(seen);
        while (waiting.TryDequeue(out var sitemap))
        {
            foreach (var address in await ReadOneAsync(client, home, sitemap, stop))
            {
                if (!address.EndsWith(".xml", StringComparison.Ordinal))
                {
                    pages.Add(address);
                }
                else if (seen.Add(address))
                {
                    waiting.Enqueue(address);
                }
            }

            limits.CheckAddresses(home, pages.Count);
            limits.CheckSitemaps(home, seen.Count);
            await Task.Delay(limits.Pause, stop);
        }

        return pages;
    }

    private static async Task<IReadOnlyList<string>> ReadOneAsync(
        HttpClient client,
        Uri home,
        string sitemap,
        CancellationToken stop
    )
    {
        using var answer = await client.GetAsync(new Uri(home, sitemap), stop);
        return answer.IsSuccessStatusCode
            ?
            [
                .. (await answer.Content.ReadAsStringAsync(stop))
                    .Split(LocTag)
                    .Skip(1)
                    .Select(part =>
                        SiteCrawler.ResolveInternal(
                            home,
                            home,
                            part.Split('<')[0].Replace("&amp;", "&", StringComparison.Ordinal)
                        )
                    )
                    .OfType<string>(),
            ]
            : [];
    }
}
