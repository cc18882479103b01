using StaticArchive.Model;

namespace StaticArchive.Benchmarks;

/// <summary>
/// <c>citations DIR OUT</c>: builds the papers of a folder (<c>DIR/&lt;paper&gt;/paper.md</c>) as one archive in
/// memory, and from the data files of its site alone writes <c>OUT/&lt;paper&gt;/pred.json</c> and
/// <c>OUT/dedup.json</c>, in the form that the scoring script of the corpus reads.
/// </summary>
internal static class CitationsCommand
{
    /// <summary>Runs it.</summary>
    public static int Run(string[] args)
    {
        if (args.Length != 2)
        {
            Console.Error.WriteLine("usage: citations DIR OUT");
            return 2;
        }

        var folders = Directory
            .EnumerateDirectories(args[0])
            .Select(folder => Path.GetFileName(folder))
            .Order(StringComparer.Ordinal)
            .ToList();
        var files = folders
            .Select(name => new InputFile(
                $"input/papers/{name}/paper.md",
                File.ReadAllBytes(Path.Combine(args[0], name, "paper.md"))
            ))
            .ToList();
        var site = new PublishedData(Pipeline.Run(files, settings => settings, _ => { }).Files);
        var predictions = folders.Select(name => CitationsPrediction.Gather(name, site)).ToList();
        foreach (var prediction in predictions)
        {
            Directory.CreateDirectory(Path.Combine(args[1], prediction.Paper));
            File.WriteAllBytes(Path.Combine(args[1], prediction.Paper, "pred.json"), prediction.Json());
        }

        File.WriteAllBytes(Path.Combine(args[1], "dedup.json"), CitationsPrediction.Clusters(site, predictions));
        Console.WriteLine($"{predictions.Count} papers, {site.Citations.Count} citations, {site.Works.Count} works");
        return 0;
    }
}
