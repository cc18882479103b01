using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace StaticArchive.BrowserTests;

/// <summary>
/// Every address of the site that names a place leads there: from within the page, and from elsewhere.
/// </summary>
[Collection(SiteCollection.Name)]
public partial class FragmentTests(SiteFixture site)
{
    /// <summary>How many of a page's places are opened from elsewhere, too.</summary>
    private const int FromElsewhere = 4;

    /// <summary>
    /// How many pixels the element that the address names lies away from where it has to be; null where it is within a
    /// line of it, or as near as the end of the page lets it.
    /// </summary>
    private const string Distance = """
        () => {
          const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
          const box = place && place.getClientRects()[0];
          if (!box) return 'not shown';
          const edge = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
          const most = document.documentElement.scrollHeight - innerHeight;
          const wanted = Math.min(most, Math.max(0, scrollY + box.top - edge));
          const away = Math.round(Math.abs(wanted - scrollY));
          return away <= 32 ? null : String(away);
        }
        """;

    private const string FollowAll = $$"""
        async list => {
          const distance = {{Distance}};
          const next = () => new Promise(done => { const { port1, port2 } = new MessageChannel();
            port1.onmessage = done; port2.postMessage(0); });
          const missed = [];
          for (const [i, hash] of list.entries()) {
            scrollTo(0, (i * 7919) % document.documentElement.scrollHeight);
            location.hash = hash;
            await next();
            await next();
            const away = distance();
            if (away !== null) missed.push(hash + ' ' + away);
          }
          return missed;
        }
        """;

    [BrowserTheory]
    [InlineData(360, ReducedMotion.Reduce)]
    [InlineData(360, ReducedMotion.NoPreference)]
    [InlineData(1280, ReducedMotion.Reduce)]
    [InlineData(1280, ReducedMotion.NoPreference)]
    public async Task Every_place_that_a_link_names_comes_to_rest_within_a_line_of_where_it_has_to_be(
        int width,
        ReducedMotion motion
    )
    {
        await using var window = await site.OpenAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = width < 1000 ? 800 : 900 },
                ReducedMotion = motion,
            }
        );
        var missed = new List<string>();
        foreach (var (address, all) in FindPlaces())
        {
            var places = motion == ReducedMotion.NoPreference ? all : [.. all.Where((_, i) => i % 10 == 0)];
            await window.Page.GotoAsync(site.Address + address);
            missed.AddRange(
                (await window.Page.EvaluateAsync<string[]>(FollowAll, places)).Select(miss => address + miss)
            );
            foreach (var place in places.Where((_, i) => i % Math.Max(1, places.Length / FromElsewhere) == 0))
            {
                await window.Page.GotoAsync("about:blank");
                await window.Page.GotoAsync(site.Address + address + place);
                await window.Page.EvaluateAsync("new Promise(done => requestAnimationFrame(() => setTimeout(done)))");
                if (await window.Page.EvaluateAsync<string?>(Distance) is { } away)
                {
                    missed.Add($"from elsewhere: {address}{place} {away}");
                }
            }
        }

        Assert.Empty(missed);
        window.AssertClean();
    }

    [BrowserTheory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task An_event_that_a_link_names_shows_who_says_so(int width)
    {
        var item = site.Result.Archive.Events[^1];
        await using var window = await site.OpenAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = 800 },
            }
        );
        await window.Page.GotoAsync($"{site.Address}timeline/#{item.Id}");
        var box = window.Page.Locator($"[id='{item.Id}'] .evidence-box");
        await Assertions.Expect(box).ToHaveAttributeAsync("open", "");
        await Assertions.Expect(box).ToBeInViewportAsync();
    }

    /// <summary>The places that links of the site name, by the address of their page, as far as it is there.</summary>
    private Dictionary<string, string[]> FindPlaces()
    {
        var pages = site
            .Result.Files.Where(file =>
                file.Path.EndsWith("index.html", StringComparison.Ordinal)
                && !file.Path.Contains("/source/", StringComparison.Ordinal)
            )
            .ToDictionary(
                file => file.Path[..^"index.html".Length],
                file => Encoding.UTF8.GetString(file.Content().Span),
                StringComparer.Ordinal
            );
        return pages
            .SelectMany(page =>
                LinkWithPlace()
                    .Matches(page.Value)
                    .Select(match => WebUtility.HtmlDecode(match.Groups["address"].Value))
                    .Where(href => !href.Contains(':', StringComparison.Ordinal))
                    .Select(href => new Uri(new Uri("http://site/" + page.Key), href))
            )
            .Select(url => new { Address = url.AbsolutePath[1..], url.Fragment })
            .Where(place => pages.ContainsKey(place.Address))
            .Where(place => !FindPicks(pages[place.Address]).Contains(place.Fragment))
            .Distinct()
            .GroupBy(place => place.Address, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => group.Select(place => place.Fragment).ToArray(),
                StringComparer.Ordinal
            );
    }

    /// <summary>Addresses that narrow a list without scripts; with them buttons do, and these are no place.</summary>
    private static HashSet<string> FindPicks(string page) =>
        ["#filter_all", .. Pick().Matches(page).Select(match => "#" + WebUtility.HtmlDecode(match.Groups["id"].Value))];

    [GeneratedRegex("<p class=\"pick [^\"]*\" id=\"(?<id>[^\"]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Pick();

    [GeneratedRegex("\\shref=\"(?<address>[^\"]*#[^\"]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex LinkWithPlace();
}
