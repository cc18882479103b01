namespace StaticArchive.Benchmarks;

/// <summary>
/// <c>archive N</c>: builds N made-up papers with everything on, in a process of its own, as an archivist would, and
/// prints its table with papers a second, the highest memory it held and the bytes it wrote. <c>archive N change</c>
/// builds again after a sentence of one paper has changed, and once more after an entry of its references has.
/// <c>--record</c> writes the figures into RESULTS.md.
/// </summary>
internal static class ArchiveBench
{
    /// <summary>Runs it.</summary>
    public static int Run(string[] arguments)
    {
        var record = arguments.Contains("--record", StringComparer.Ordinal);
        arguments = [.. arguments.Where(argument => argument != "--record")];
        if (arguments.Length is 0 or > 2 || !int.TryParse(arguments[0], out var papers))
        {
            Console.Error.WriteLine("usage: archive PAPERS [change] [--record]");
            return 2;
        }

        var folder = Directory.CreateTempSubdirectory("static-archive-bench-");
        try
        {
            Write(folder.FullName, papers);
            var figures = Build("clean build", folder.FullName, papers);
            if (arguments is [_, "change"])
            {
                var paper = Path.Combine(folder.FullName, "input", "papers", "p00000.md");
                File.WriteAllText(
                    paper,
                    InTheMiddle(File.ReadAllText(paper), " One more sentence was added to a paragraph.")
                );
                figures += "\n" + Build("one sentence added", folder.FullName, papers);
                File.AppendAllText(paper, "\nOne more line at the end of the last entry.\n");
                figures += "\n" + Build("one entry changed", folder.FullName, papers);
            }

            if (record)
            {
                Results.Write($"archive {papers}", $"{Results.Machine()}\n\n```\n{figures}\n```");
            }

            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Writes the papers below <c>input/</c> of a folder.</summary>
    public static void Write(string folder, int papers)
    {
        foreach (var file in new SearchCorpus().Files(papers))
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes.ToArray());
        }
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
        var figures = string.Join(
            '\n',
            [
                $"== {title}",
                $"{"wall seconds", -16}{seconds:0.00}",
                $"{"processor", -16}{processor:0.00}",
                $"{"papers a second", -16}{papers / seconds:0}",
                $"{"peak MiB", -16}{peak / 1048576.0:0}",
                $"{"output files", -16}{files.Length}",
                $"{"output MB", -16}{files.Sum(file => file.Length) / 1e6:0.0}",
            ]
        );
        Console.WriteLine(figures);
        return figures;
    }
}
