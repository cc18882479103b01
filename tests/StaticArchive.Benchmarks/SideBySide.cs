using System.Globalization;

namespace StaticArchive.Benchmarks;

/// <summary>
/// <c>side-by-side N [--own 32] [PAGEFIND]</c>: the same N made-up papers, or those of a folder, with everything on,
/// and with Hugo and Pagefind, which render and index them and link nothing. In turn, in one run, each into a folder
/// that was never there before: deleting files makes the next ones slow on some file systems. Ratios pair by pair are
/// what to quote. <c>--record</c> writes the table into RESULTS.md.
/// </summary>
internal static class SideBySide
{
    private const int Pairs = 3;
    private const string Config =
        "baseURL = \"/\"\ntitle = \"Papers\"\ndisableKinds = [\"taxonomy\", \"term\", \"RSS\", \"sitemap\"]\n";
    private const string Single =
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{{ .Title "
        + "}}</title></head><body><nav>{{ .TableOfContents }}</nav><main data-pagefind-body><h1>{{ .Title "
        + "}}</h1>{{ .Content }}</main></body></html>\n";
    private const string List =
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{{ .Title "
        + "}}</title></head><body><ul>{{ range .RegularPagesRecursive }}<li><a href=\"{{ .RelPermalink }}\">{{ "
        + ".Title }}</a></li>{{ end }}</ul></body></html>\n";

    /// <summary>Runs it.</summary>
    public static int Run(string[] arguments)
    {
        var record = arguments.Contains("--record", StringComparer.Ordinal);
        var rest = arguments.Where(argument => argument != "--record").ToList();
        var papers = BenchmarkPapers.Take(rest);
        if (papers is null || rest.Count > 1)
        {
            Console.Error.WriteLine($"usage: side-by-side {BenchmarkPapers.Usage} [PAGEFIND] [--record]");
            return 2;
        }

        var pagefind = rest.Count > 0 ? rest[0] : "pagefind";
        if (Missing(("hugo", "version"), (pagefind, "--version")) is { } missing)
        {
            Console.Error.WriteLine(
                $"{missing} cannot be run; nothing is compared. Hugo comes with most systems, Pagefind with npm "
                    + "install pagefind."
            );
            return 3;
        }

        var folder = Directory.CreateTempSubdirectory("static-archive-side-by-side-");
        try
        {
            var table = Table(papers, Measured(folder.FullName, papers, pagefind));
            Console.WriteLine(table);
            if (record)
            {
                Results.Write($"side-by-side, {papers.Name}", table);
            }

            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string? Missing(params (string Program, string Argument)[] commands) =>
        commands
            .Where(command => !Peer.IsThere(command.Program, command.Argument))
            .Select(command => $"{command.Program} {command.Argument}")
            .FirstOrDefault();

    private static List<(Peer.Cost Ours, Peer.Cost Hugo, Peer.Cost Pagefind, string Sizes)> Measured(
        string folder,
        BenchmarkPapers papers,
        string pagefind
    )
    {
        papers.Write(folder);
        var input = BenchmarkPapers.CountBytes(folder);
        Hugo(folder);
        var runs = new List<(Peer.Cost, Peer.Cost, Peer.Cost, string)>();
        for (var i = 0; i < Pairs; i++)
        {
            var (site, other) = (Path.Combine(folder, $"ours-{i}"), Path.Combine(folder, $"hugo-{i}"));
            RemoveCache(folder);
            var ours = Peer.Run("dotnet", [Peer.Ours, "build", "--quiet", "--input", folder, "--output", site]);
            var hugo = Peer.Run("hugo", ["-s", Path.Combine(folder, "hugo"), "-d", other]);
            var search = Peer.Run(pagefind, ["--site", other]);
            var sizes = $"| files, MB, times the input | {Size(site, input)} | | {Size(other, input)} | |";
            runs.Add((ours, hugo, search, sizes));
        }

        return runs;
    }

    /// <summary>What a run before has kept would be read back: a clean build is what a first build is.</summary>
    private static void RemoveCache(string folder)
    {
        var cache = Path.Combine(folder, "cache");
        if (Directory.Exists(cache))
        {
            Directory.Delete(cache, recursive: true);
        }
    }

    private static void Hugo(string folder)
    {
        var layouts = Directory.CreateDirectory(Path.Combine(folder, "hugo", "layouts", "_default")).FullName;
        var content = Directory.CreateDirectory(Path.Combine(folder, "hugo", "content", "papers")).FullName;
        File.WriteAllText(Path.Combine(folder, "hugo", "hugo.toml"), Config);
        File.WriteAllText(Path.Combine(layouts, "single.html"), Single);
        File.WriteAllText(Path.Combine(layouts, "list.html"), List);
        var papers = Path.Combine(folder, "input", "papers");
        foreach (var paper in Directory.EnumerateFiles(papers, "*.md", SearchOption.AllDirectories))
        {
            // papers/x/paper.md is x-paper.md: Hugo makes a folder of files into one page
            File.Copy(paper, Path.Combine(content, Path.GetRelativePath(papers, paper).Replace('/', '-')));
        }
    }

    private static string Table(
        BenchmarkPapers papers,
        List<(Peer.Cost Ours, Peer.Cost Hugo, Peer.Cost Pagefind, string Sizes)> runs
    )
    {
        var both = runs.Select(run => run.Hugo + run.Pagefind).ToList();
        string Row(string name, Func<Peer.Cost, double> of, string form) =>
            $"| {name} | {Middle(runs.Select(run => of(run.Ours)), form)} | "
            + $"{Middle(runs.Select(run => of(run.Hugo)), form)} | {Middle(both.Select(of), form)} | "
            + $"{Middle(runs.Select((run, i) => of(run.Ours) / of(both[i])), "0.00")} |";
        return string.Join(
            '\n',
            [
                $"{papers.Name}; {Results.Machine()}; median (least to most) of {runs.Count} pairs",
                "",
                "| | StaticArchive | Hugo | Hugo and Pagefind | ratio, pair by pair |",
                "| --- | --- | --- | --- | --- |",
                Row("wall, s", cost => cost.Wall, "0.0"),
                Row("processors, s", cost => cost.Processor, "0.0"),
                Row(
                    "peak of the process that was started, MiB (Pagefind by npm works in a child of it, "
                        + "which is not seen)",
                    cost => cost.Peak / 1048576.0,
                    "0"
                ),
                runs[^1].Sizes,
            ]
        );
    }

    private static string Middle(IEnumerable<double> values, string form)
    {
        var sorted = values.Order().ToList();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{sorted[sorted.Count / 2].ToString(form, CultureInfo.InvariantCulture)} "
                + $"({sorted[0].ToString(form, CultureInfo.InvariantCulture)} to "
                + $"{sorted[^1].ToString(form, CultureInfo.InvariantCulture)})"
        );
    }

    private static string Size(string folder, long input)
    {
        var files = new DirectoryInfo(folder).GetFiles("*", SearchOption.AllDirectories);
        var bytes = files.Sum(file => file.Length);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{files.Length}, {bytes / 1e6:0.0}, {bytes / (double)input:0.0}"
        );
    }
}
