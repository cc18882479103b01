using System.Diagnostics;
using System.Globalization;
using StaticArchive.IO;
using StaticArchive.Model;
using StaticArchive.Publish.Data;
using StaticArchive.Publish.Exports;
using StaticArchive.Publish.Feeds;

namespace StaticArchive.Benchmarks;

/// <summary>
/// Prints what exports, data files and feeds cost an archive: files, bytes and microseconds a paper: the best of many
/// rounds on one core, so that a busy machine does not count.
/// </summary>
internal static class ExportsBenchmark
{
    private const int Rounds = 200;

    /// <summary><c>exports [INPUT]</c>: an archive's <c>input/</c>, by default the one of this repository.</summary>
    public static int Run(string[] args)
    {
        var input =
            args.FirstOrDefault() ?? Path.Combine(FileSystem.FindArchive(Environment.CurrentDirectory) ?? ".", "input");
        var site = Pipeline.Run(FileSystem.Read(input), settings => settings, _ => { }).Site;
        var records = new ExportRecordCache();
        var papers = Math.Max(1, site.Archive.Papers.Count);
        Console.WriteLine(
            $"{papers} papers, {site.Archive.Works.Count} works, {site.Archive.Citations.Count} citations"
        );
        Console.WriteLine("                  files/paper  bytes/paper    us/paper");
        IEnumerable<OutputFile> Exports(string folder) =>
            ExportFileBuilder
                .Build(site, records, _ => null)
                .Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal));
        Print("exports of papers", papers, () => Exports("papers/"));
        Print("exports of works", papers, () => Exports("references/"));
        Print("data files", papers, () => DataFileBuilder.Build(site, _ => null));
        Print("feeds, link sets", papers, () => FeedFileBuilder.Build(site, [], _ => null));
        foreach (var format in ExportFormat.All)
        {
            Print(
                "  " + format.Extension,
                papers,
                () =>
                    site.Archive.Papers.Select(paper => new OutputFile(
                        "",
                        () => format.Write(ExportItem.From(site, paper))
                    ))
            );
        }

        return 0;
    }

    private static void Print(string what, int papers, Func<IEnumerable<OutputFile>> files)
    {
        // The first half is for the compiler to see what is hot.
        Measure(files);
        var (count, bytes, best) = Measure(files);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{what, -18}{(double)count / papers, 11:0.0}{bytes / papers, 13}{best / papers, 12:0}"
            )
        );
    }

    private static (int Count, long Bytes, double Best) Measure(Func<IEnumerable<OutputFile>> files)
    {
        var (count, bytes, best) = (0, 0L, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            (count, bytes) = (0, 0);
            foreach (var file in files())
            {
                bytes += file.Content().Length;
                count++;
            }

            best = Math.Min(best, clock.Elapsed.TotalMicroseconds);
        }

        return (count, bytes, best);
    }
}
