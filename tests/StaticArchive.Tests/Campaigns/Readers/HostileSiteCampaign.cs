using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StaticArchive.Model;
using StaticArchive.Tests.Publish.Hostile;
using Xunit.Abstractions;

namespace StaticArchive.Tests.Campaigns.Readers;

/// <summary>
/// Whatever is written into an archive, no page of its site holds anything that could run in a reader's browser or ask
/// another host for something, and no file of it lies outside. What a browser says of it is in the browser tests.
/// </summary>
public class HostileSiteCampaign(ITestOutputHelper output)
{
    private const int Together = 20;

    private static readonly Lazy<PageInspector> Inspector = new(() =>
        PageInspector.Admitting([
            .. Pages(Build(HostileSite.With(["Meadow"]))),
            .. Pages(Build([.. Repository.Files("input/")])),
        ])
    );

    [Fact]
    public void Nothing_that_is_written_anywhere_runs_or_loads()
    {
        var tally = new Tally("hostile to readers, payloads");
        var pages = 0;
        // The step leaves out whole tenths, and in each tenth stands something of every family.
        var payloads = Payloads.All.Where((_, i) => Campaign.IsFull || i % 10 == 3).ToList();
        Parallel.ForEach(
            payloads.Chunk(Together),
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            some =>
            {
                var files = Build(HostileSite.With(some));
                var violations = files
                    .Where(IsPage)
                    .SelectMany(file => Inspector.Value.Violations(Page(file)).Select(what => $"{file.Path}: {what}"))
                    .Concat(files.SelectMany(Broken))
                    .ToList();
                Interlocked.Add(ref pages, files.Count(IsPage));
                foreach (var _ in some)
                {
                    tally.Count("tried");
                    tally.Count("built");
                }

                violations.ForEach(what => tally.Fail("ran", what));
            }
        );
        output.WriteLine(
            $"{payloads.Count} payloads in papers, records, references, events, annotations, pages, settings "
                + $"and names: {pages} pages looked at"
        );
        tally.Close(output);
        Assert.InRange(pages, payloads.Count, int.MaxValue);
        Assert.InRange(Payloads.All.Count, 250, int.MaxValue);
    }

    /// <summary>
    /// Settings stand on every page, and there is one of each: so each payload gets an archive of its own.
    /// </summary>
    [Fact]
    public void Nothing_that_is_written_into_the_settings_runs_or_loads()
    {
        var tally = new Tally("hostile to readers, settings");
        foreach (var payload in Payloads.All.Where((_, i) => Campaign.IsFull || i % 20 == 7))
        {
            var input = HostileSite.With([payload]);
            var files = Build([
                .. input.Where(file =>
                    !file.Path.StartsWith("input/papers/", StringComparison.Ordinal)
                    && !file.Path.StartsWith("input/references/", StringComparison.Ordinal)
                ),
            ]);
            tally.Count("tried");
            tally.Count("built");
            foreach (
                var what in files
                    .Where(IsPage)
                    .SelectMany(file => Inspector.Value.Violations(Page(file)).Select(what => $"{file.Path}: {what}"))
                    .Concat(files.SelectMany(Broken))
            )
            {
                tally.Fail("ran", $"{payload}: {what}");
            }
        }

        tally.Close(output);
    }

    [Fact]
    public void The_inspector_finds_what_could_run()
    {
        string[] harmful =
        [
            "<img src=x onerror=a>",
            "<script>a</script>",
            "<script src=//hostile.invalid/a></script>",
            "<a href='java\tscript:a'>a</a>",
            "<a href=' javascript:a'>a</a>",
            "<iframe src=a></iframe>",
            "<img src=https://hostile.invalid/a>",
            "<img src='\\\\hostile.invalid\\a'>",
            "<form action=https://hostile.invalid/></form>",
            "<link rel=stylesheet href=https://hostile.invalid/a>",
            "<meta http-equiv=refresh content='0; url=https://hostile.invalid/'>",
            "<base href=//hostile.invalid/>",
            "<p style='a'>",
            "<a href='data:text/html,a' download>a</a>",
            "<object data=a></object>",
            "<svg><use xlink:href='//hostile.invalid/a#b'/></svg>",
            "<script type='application/ld+json'>{</script>",
            "<a ping=//hostile.invalid/ href=a>a</a>",
        ];
        Assert.All(
            harmful,
            markup =>
                Assert.NotEmpty(
                    Inspector.Value.Violations(
                        new HtmlParser(new HtmlParserOptions { IsScripting = true }).ParseDocument(
                            "<!DOCTYPE html><title>a</title><body>" + markup
                        )
                    )
                )
        );
        Assert.All(
            Pages(Build([.. Repository.Files("input/")])),
            page => Assert.Empty(Inspector.Value.Violations(page))
        );
    }

    private static bool IsPage(OutputFile file) =>
        file.Path.EndsWith(".html", StringComparison.Ordinal)
        && !file.Path.Contains("/source/", StringComparison.Ordinal);

    private static IDocument Page(OutputFile file) =>
        new HtmlParser(new HtmlParserOptions { IsScripting = true }).ParseDocument(Text(file));

    private static IEnumerable<IDocument> Pages(IReadOnlyList<OutputFile> files) => files.Where(IsPage).Select(Page);

    /// <summary>Data and feeds that no program can read.</summary>
    private static IEnumerable<string> Broken(OutputFile file)
    {
        if (file.Path.Contains("/source/", StringComparison.Ordinal))
        {
            return [];
        }

        try
        {
            if (file.Path.EndsWith(".xml", StringComparison.Ordinal))
            {
                XDocument.Parse(Text(file));
            }
            else if (
                file.Path.EndsWith(".json", StringComparison.Ordinal)
                || file.Path.EndsWith(".jsonld", StringComparison.Ordinal)
            )
            {
                using var _ = JsonDocument.Parse(file.Content());
            }

            return [];
        }
        catch (Exception exception) when (exception is JsonException or System.Xml.XmlException)
        {
            return [$"{file.Path} is broken: {exception.Message}"];
        }
    }

    private static IReadOnlyList<OutputFile> Build(IReadOnlyList<InputFile> input) =>
        Pipeline.Run(input, settings => settings, _ => { }).Files;

    private static string Text(OutputFile file) => Encoding.UTF8.GetString(file.Content().Span);
}
