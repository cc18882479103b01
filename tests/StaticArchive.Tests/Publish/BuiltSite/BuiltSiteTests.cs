using StaticArchive.IO;
using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Tests.Publish.BuiltSite;

/// <summary>
/// The site of this repository's archive as a whole. <c>SITE=folder</c> looks at one that is built already.
/// </summary>
public class BuiltSiteTests
{
    private const string Unpublished = "https://archive.invalid/";

    [Fact]
    public void Every_internal_link_and_fragment_leads_somewhere()
    {
        var (files, baseUrl) = Built();
        var crawler = new LinkCrawler(files, baseUrl);
        var broken = crawler.Crawl();
        Assert.True(broken.Count == 0, $"{broken.Count} broken links:\n{string.Join('\n', broken.Take(40))}");
        Assert.InRange(crawler.Pages, 10, int.MaxValue);
        Assert.InRange(crawler.Followed, 100, int.MaxValue);
    }

    [Fact]
    public void The_archives_own_input_has_neither_errors_nor_warnings() =>
        Assert.Empty(
            Run()
                .Archive.Messages.Where(message => message.Severity > Severity.Note)
                .Select(message => message.ToString())
        );

    private static (IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files, string BaseUrl) Built()
    {
        if (Environment.GetEnvironmentVariable("SITE") is { Length: > 0 } folder)
        {
            var paths = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories);
            return (
                paths.ToDictionary(
                    path => Path.GetRelativePath(folder, path).Replace('\\', '/'),
                    path => (ReadOnlyMemory<byte>)File.ReadAllBytes(path),
                    StringComparer.Ordinal
                ),
                Settings().BaseUrl ?? Unpublished
            );
        }

        var result = Run();
        return (
            result.Files.ToDictionary(file => file.Path, file => file.Content(), StringComparer.Ordinal),
            result.Archive.Settings.BaseUrl ?? Unpublished
        );
    }

    private static Settings Settings() =>
        Pipeline
            .Run(
                [.. FileSystem.Read(Repository.At("input")).Where(file => file.Path == "input/archive.yml")],
                settings => settings,
                _ => { }
            )
            .Archive.Settings;

    private static Pipeline.Result Run() =>
        Pipeline.Run(FileSystem.Read(Repository.At("input")), settings => settings, _ => { });
}
