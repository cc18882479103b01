using Microsoft.Playwright;
using StaticArchive.IO;
using StaticArchive.Publish.Site;
using StaticArchive.Tests.Publish.Hostile;

namespace StaticArchive.BrowserTests;

/// <summary>
/// Hostile annotations in a real browser: no script runs, no request leaves, the Content-Security-Policy has nothing to
/// stop.
/// </summary>
[Collection(SiteCollection.Name)]
public class HostileNoteTests(SiteFixture site)
{
    /// <summary>
    /// Every tenth payload's own pages; all of them with <c>CAMPAIGN=full</c>. The lists hold all of them in any case.
    /// </summary>
    private static readonly int Step = Environment.GetEnvironmentVariable("CAMPAIGN") == "full" ? 1 : 10;

    private static readonly string[] Lists =
    [
        "papers/paper/",
        "annotations/",
        "report/",
        "search/?q=Searchable",
        "search/?q=hostile",
    ];

    [BrowserFact]
    public async Task Nothing_runs_nothing_is_asked_for_and_the_policy_has_nothing_to_stop()
    {
        var folder = Directory.CreateTempSubdirectory("static-archive-hostile-");
        try
        {
            var result = Pipeline.Run(
                HostileArchive.With(Payloads.All),
                settings => settings with { Repository = "https://github.com/example/archive" },
                _ => { }
            );
            FileSystem.Write(Path.Combine(folder.FullName, "output"), result.Files);
            await using var server = await StaticServer.StartAsync(Path.Combine(folder.FullName, "output"));
            await using var window = await WatchedPage.OpenAsync(await site.Browser.NewContextAsync(), server.Address);
            var notes = result
                .Archive.Annotations.Where((_, i) => i % (4 * Step) < 4)
                .Select(note => SiteUrls.Annotation(note.Id));
            foreach (var address in Lists.Concat(notes))
            {
                await window.Page.GotoAsync(server.Address + address, new PageGotoOptions { Timeout = 120_000 });
                await window.TouchEverythingAsync();
                Assert.Null(await window.Page.EvaluateAsync<int?>("window.ran ?? null"));
            }

            window.AssertClean();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
