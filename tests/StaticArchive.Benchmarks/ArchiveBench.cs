namespace StaticArchive.Benchmarks;

/// <summary>
/// <c>archive N [--own 32]</c>: builds N made-up papers with everything on, or those of a folder, in a process of its
/// own, as an archivist would, and prints its table with papers a second, the highest memory it held and the bytes it
/// wrote. <c>archive N change</c> builds again after a sentence of one paper has changed, and once more after an entry
/// of its references has. <c>--record</c> writes the figures into RESULTS.md.
/// </summary>
internal static class ArchiveBench
{
    /// <summary>Runs it.</summary>
    public static int Run(string[] arguments)
    {
        var rest = arguments.Where(argument => argument != "--record").ToList();
        var papers = BenchmarkPapers.Take(rest);
        if (papers is null || rest is not ([] or ["change"]))
        {
            Console.Error.WriteLine($"usage: archive {BenchmarkPapers.Usage} [change] [--record]");
            return 2;
        }

        var folder = Directory.CreateTempSubdirectory("static-archive-bench-");
        try
        {
            papers.Write(folder.FullName);
            var figures = Build("clean build", folder.FullName, papers.Count);
            if (rest is ["change"])
            {
                figures += "\n" + Change(folder.FullName, papers.Count);
            }

            if (arguments.Contains("--record", StringComparer.Ordinal))
            {
                Results.Write($"archive, {papers.Name}", $"{Results.Machine()}\n\n```\n{figures}\n```");
            }

            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Builds after a sentence of the first paper has changed, then after an entry has.</summary>
    private static string Change(string folder, int papers)
    {
        var paper = Directory
            .EnumerateFiles(Path.Combine(folder, "input", "papers"), "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .First();
        File.WriteAllText(paper, InTheMiddle(File.ReadAllText(paper), " One more sentence was added to a paragraph."));
        var sentence = Build("one sentence added", folder, papers);
        File.AppendAllText(paper, "\nOne more line at the end of the last entry.\n");
        return sentence + "\n" + Build("one entry changed", folder, papers);
    }

    /// <summary>A text with words at the end of the paragraph that stands in its middle.</summary>
    private static string InTheMiddle(string text, string words) =>
        text.Insert(text.IndexOf("\n\n", text.Length / 2, StringComparison.Ordinal), words);

    private static string Build(string title, string folder, int papers)
    {
        var (seconds, processor, peak) = Peer.Run(
            "dotnet",
            [Peer.Ours, "build", "--verbose", "--input", folder],
            Console.WriteLine
        );
        var files = new DirectoryInfo(Path.Combine(folder, "output")).GetFiles("*", SearchOption.AllDirectories);
        var bytes = files.Sum(file => file.Length);
        var figures = string.Join(
            '\n',
            [
                $"== {title}",
                $"{"wall seconds", -16}{seconds:0.00}",
                $"{"processor", -16}{processor:0.00}",
                $"{"papers a second", -16}{papers / seconds:0}",
                $"{"peak MiB", -16}{peak / 1048576.0:0}",
                $"{"output files", -16}{files.Length}",
                $"{"files a paper", -16}{(double)files.Length / papers:0.0}",
                $"{"output MB", -16}{bytes / 1e6:0.0}",
                $"{"times the input", -16}{bytes / (double)BenchmarkPapers.CountBytes(folder):0.0}",
            ]
        );
        Console.WriteLine(figures);
        return figures;
    }
}
