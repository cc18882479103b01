using System.Diagnostics;
using StaticArchive.Ingest;
using StaticArchive.Link;
using StaticArchive.Model;
using StaticArchive.Publish;

namespace StaticArchive.Benchmarks;

/// <summary>
/// <c>stations N</c>: the stations over N made-up papers, three times in one process, so that the last shows the code
/// compiled. Of each the seconds, the processor's seconds, the bytes allocated and what is held after it; the files of
/// the site apart by their kind.
/// </summary>
internal static class StationsBench
{
    private const int Rounds = 3;

    /// <summary>Runs it.</summary>
    public static int Run(string[] arguments)
    {
        var papers = 100;
        if (arguments.Length > 1 || (arguments.Length == 1 && !int.TryParse(arguments[0], out papers)))
        {
            Console.Error.WriteLine("usage: stations [PAPERS]");
            return 2;
        }

        var input = new SearchCorpus().Files(papers).ToList();
        for (var round = 1; round <= Rounds; round++)
        {
            Console.WriteLine($"== round {round}, {papers} papers");
            Console.WriteLine(
                $"{"station", -20}{"seconds", 9}{"CPU s", 9}{"MB allocated", 14}{"MB held", 9}{"output MB", 11}"
            );
            var intake = Measured("read", () => Ingestion.Read(input, settings => settings), _ => 0);
            var archive = Measured("link", () => Linking.Link(intake), _ => 0);
            var files = Measured("publish", () => Publishing.Publish(archive), _ => 0);
            foreach (
                var kind in files
                    .GroupBy(Kind, StringComparer.Ordinal)
                    .OrderBy(group => group.Key, StringComparer.Ordinal)
            )
            {
                Measured(
                    kind.Key,
                    () => kind.AsParallel().Select(file => (long)file.Content().Length).Sum(),
                    bytes => bytes
                );
            }
        }

        return 0;
    }

    /// <summary><c>pages of papers</c>, <c>exports</c>, <c>search</c>: what a file of the site is.</summary>
    private static string Kind(OutputFile file)
    {
        var folder = file.Path.Split('/')[0];
        return file.Path.EndsWith(".html", StringComparison.Ordinal)
            && !file.Path.EndsWith("cite.html", StringComparison.Ordinal)
                ? $"  pages {(folder == file.Path ? "" : folder)}"
            : folder is "papers" or "references" ? "  exports"
            : $"  {folder}";
    }

    private static T Measured<T>(string name, Func<T> work, Func<T, long> written)
    {
        GC.Collect();
        var (clock, allocated, processor) = (
            Stopwatch.StartNew(),
            GC.GetTotalAllocatedBytes(precise: true),
            Environment.CpuUsage.TotalTime
        );
        var result = work();
        var seconds = clock.Elapsed.TotalSeconds;
        var cpu = (Environment.CpuUsage.TotalTime - processor).TotalSeconds;
        var megabytes = (GC.GetTotalAllocatedBytes(precise: true) - allocated) / 1e6;
        var held = GC.GetTotalMemory(forceFullCollection: true) / 1e6;
        Console.WriteLine(
            $"{name, -20}{seconds, 9:0.000}{cpu, 9:0.000}{megabytes, 14:0.0}{held, 9:0.0}"
                + $"{written(result) / 1e6, 11:0.0}"
        );
        return result;
    }
}
