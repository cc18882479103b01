using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json;
using StaticArchive.Ingest;
using StaticArchive.Link;
using StaticArchive.Model;
using StaticArchive.Publish;
using StaticArchive.Publish.Search;
using StaticArchive.Publish.Search.Scripts;
using StaticArchive.Publish.Site;

namespace StaticArchive.Benchmarks;

/// <summary>
/// <c>search N FOLDER</c>: makes an archive of N papers, times the search part of its site, and writes the site and
/// queries for <c>search/compare.mjs</c>, which puts Pagefind and MiniSearch beside it.
/// </summary>
internal static class SearchBench
{
    private const int Runs = 3;

    /// <summary>Runs it.</summary>
    public static int Run(string[] arguments)
    {
        if (arguments.Length != 2 || !int.TryParse(arguments[0], out var papers))
        {
            Console.Error.WriteLine("usage: search PAPERS FOLDER");
            return 2;
        }

        var folder = Directory.CreateDirectory(arguments[1]).FullName;
        var archive = Linking.Link(Ingestion.Read(new SearchCorpus().Files(papers), settings => settings));
        var site = new SiteIndex(PublicArchive.From(archive));
        var seconds = Enumerable
            .Range(0, Runs)
            .Select(run => Timed(() => Write(Path.Combine(folder, $"search-{run}"), SearchFileBuilder.Build(site))))
            .Order()
            .ToList()[Runs / 2];
        Write(Path.Combine(folder, "site"), Publishing.Publish(archive));
        File.WriteAllText(Path.Combine(folder, "queries.json"), new SearchQueries(site).ToJson());
        File.WriteAllText(Path.Combine(folder, "passages.json"), JsonSerializer.Serialize(Passages(site)));
        var files = new DirectoryInfo(Path.Combine(folder, "search-0")).GetFiles("*", SearchOption.AllDirectories);
        var figures = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["papers"] = papers,
            ["words"] = archive.Documents.Sum(document => document.WordCounts.Published),
            ["seconds"] = Math.Round(seconds, 2),
            ["files"] = files.Length,
            ["bytes"] = files.Sum(file => file.Length),
            ["scriptGzip"] = Gzip(System.Text.Encoding.UTF8.GetBytes(SearchScript.Code(site.Words))),
        };
        File.WriteAllText(Path.Combine(folder, "figures.json"), JsonSerializer.Serialize(figures));
        Console.WriteLine(string.Join('\n', figures.Select(figure => $"{figure.Key, -12} {figure.Value}")));
        return 0;
    }

    private static IEnumerable<object> Passages(SiteIndex site) =>
        site.Archive.Documents.SelectMany(document =>
            document
                .Blocks.Where(block => block.Kind is BlockKind.Paragraph or BlockKind.Reference)
                .Select(block => new
                {
                    id = $"{document.Paper}#{block.Id}",
                    title = site.Papers[document.Paper].Title,
                    authors = string.Join(
                        ' ',
                        site.Papers[document.Paper].Item.Author.Select(author => author.DisplayForm)
                    ),
                    year = site.Papers[document.Paper].Item.Issued?.ShortForm ?? "",
                    text = block.Span.Slice(document.Text),
                })
        );

    private static double Timed(Action work)
    {
        var clock = Stopwatch.StartNew();
        work();
        return clock.Elapsed.TotalSeconds;
    }

    private static void Write(string folder, IReadOnlyList<OutputFile> files)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        foreach (var parent in files.Select(file => Path.GetDirectoryName(Path.Combine(folder, file.Path))!).Distinct())
        {
            Directory.CreateDirectory(parent);
        }

        Parallel.ForEach(files, file => File.WriteAllBytes(Path.Combine(folder, file.Path), file.Content().Span));
    }

    private static long Gzip(byte[] bytes)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.SmallestSize))
        {
            gzip.Write(bytes);
        }

        return target.ToArray().Length;
    }
}
