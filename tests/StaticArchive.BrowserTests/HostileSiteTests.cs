using Microsoft.Playwright;
using StaticArchive.IO;
using StaticArchive.Model;
using StaticArchive.Tests.Campaigns;
using StaticArchive.Tests.Campaigns.Readers;
using StaticArchive.Tests.Publish.Hostile;
using Xunit.Abstractions;

namespace StaticArchive.BrowserTests;

/// <summary>
/// An archive with payloads in everything that a person can write, in a real browser under the host's policy: no script
/// runs, nothing is asked of another host, and the policy has nothing to stop.
/// </summary>
[Collection(SiteCollection.Name)]
public class HostileSiteTests(SiteFixture site, ITestOutputHelper output)
{
    private const int Together = 20;

    [BrowserFact]
    public async Task Nothing_runs_nothing_is_asked_for_and_the_policy_has_nothing_to_stop()
    {
        var tally = new Tally("hostile to readers, in a browser");
        foreach (var some in Payloads.All.Where((_, i) => Campaign.IsFull || i % 40 == 5).Chunk(Together))
        {
            var folder = Directory.CreateTempSubdirectory("static-archive-hostile-");
            try
            {
                var files = Pipeline.Run(HostileSite.With(some), settings => settings, _ => { }).Files;
                FileSystem.Write(Path.Combine(folder.FullName, "output"), files);
                await using var server = await StaticServer.StartAsync(Path.Combine(folder.FullName, "output"));
                await using var window = await WatchedPage.OpenAsync(
                    await site.Browser.NewContextAsync(),
                    server.Address
                );
                foreach (var address in Addresses(files))
                {
                    await window.Page.GotoAsync(server.Address + address, new PageGotoOptions { Timeout = 120_000 });
                    await window.TouchEverythingAsync();
                    Assert.Null(await window.Page.EvaluateAsync<int?>("window.ran ?? null"));
                }

                window.AssertClean();
                foreach (var _ in some)
                {
                    tally.Count("tried");
                    tally.Count("built");
                }
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }

        tally.Close(output);
    }

    /// <summary>Every kind of page; of works, people and organisations, which are many and alike, some.</summary>
    private static IEnumerable<string> Addresses(IReadOnlyList<OutputFile> files) =>
        files
            .Select(file => file.Path)
            .Where(path =>
                path.EndsWith("index.html", StringComparison.Ordinal)
                && !path.Contains("/source/", StringComparison.Ordinal)
            )
            .Select(path => path[..^"index.html".Length])
            .GroupBy(address => address.Split('/')[0], StringComparer.Ordinal)
            .SelectMany(group =>
                group.Where((_, i) => group.Key is "papers" or "annotations" ? i % 3 == 0 : i % 9 == 0)
            )
            .Append("search/?q=window")
            .Append("search/?q=words");
}
