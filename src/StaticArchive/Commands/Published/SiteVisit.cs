using System.Net.Http;
using StaticArchive.Documents;
using StaticArchive.OnDisk;

namespace StaticArchive.Commands.Published;

/// <summary>Reads a published site: what its sitemap lists, and all that its pages link to within it.</summary>
internal static class SiteVisit
{
    private const int AtOnce = 6;
    private const string Location = "<loc>";

    /// <summary>Its addresses below <paramref name="home"/>, which ends in a slash. Files that are no pages are listed and not fetched.</summary>
    public static async Task<IReadOnlyDictionary<string, SitePage>> ReadAsync(Uri home, CancellationToken stop)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(60) };
        var found = new Dictionary<string, SitePage>(StringComparer.Ordinal);
        var wave = new HashSet<string>(await ListedAsync(client, home, new Uri(home, "sitemap.xml"), stop), StringComparer.Ordinal) { "" };
        while (wave.Count > 0)
        {
            foreach (var some in wave.Order(StringComparer.Ordinal).Chunk(AtOnce))
            {
                var pages = await Task.WhenAll(some.Select(address => PageAsync(client, home, address, stop)));
                foreach (var (address, page) in some.Zip(pages))
                {
                    found[address] = page;
                }
            }

            wave = [.. wave.SelectMany(address => found[address].Links.Select(link => Within(home, new Uri(home, address), link))).OfType<string>().Where(address => !found.ContainsKey(address))];
        }

        return found;
    }

    /// <summary>The addresses of a sitemap, or of the sitemaps that it lists; none where there is no sitemap.</summary>
    private static async Task<IReadOnlyList<string>> ListedAsync(HttpClient client, Uri home, Uri sitemap, CancellationToken stop)
    {
        using var answer = await client.GetAsync(sitemap, stop);
        if (!answer.IsSuccessStatusCode)
        {
            return [];
        }

        var listed = (await answer.Content.ReadAsStringAsync(stop)).Split(Location).Skip(1).Select(part => Within(home, home, part.Split('<')[0].Replace("&amp;", "&", StringComparison.Ordinal))).OfType<string>().ToList();
        var parts = await Task.WhenAll(listed.Where(address => address.EndsWith(".xml", StringComparison.Ordinal)).Select(address => ListedAsync(client, home, new Uri(home, address), stop)));
        return [.. listed.Where(address => !address.EndsWith(".xml", StringComparison.Ordinal)), .. parts.SelectMany(part => part)];
    }

    private static async Task<SitePage> PageAsync(HttpClient client, Uri home, string address, CancellationToken stop)
    {
        if (!Vanishing.IsPage(address))
        {
            return SitePage.Empty;
        }

        using var answer = await client.GetAsync(new Uri(home, address), stop);
        return answer.IsSuccessStatusCode
            ? SitePage.Of(await answer.Content.ReadAsStringAsync(stop))
            : throw new FaultException(Messages.OlderBuildUnreadable(new Place(new Uri(home, address).AbsoluteUri), $"the answer is {(int)answer.StatusCode}"), FaultException.Machine);
    }

    /// <summary>The address within the site that a link means; null for one that leads elsewhere.</summary>
    private static string? Within(Uri home, Uri page, string link) =>
        Uri.TryCreate(page, link, out var target) && target.GetLeftPart(UriPartial.Path) is var path && path.StartsWith(home.AbsoluteUri, StringComparison.Ordinal) ? Uri.UnescapeDataString(path[home.AbsoluteUri.Length..]) : null;
}
