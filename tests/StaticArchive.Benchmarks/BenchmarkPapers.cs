using System.Globalization;

namespace StaticArchive.Benchmarks;

/// <summary>
/// The papers that a benchmark builds: so many made-up ones, or a folder of real ones
/// (<c>side-by-side 1000 --own 32</c>, <c>archive ../papers</c>).
/// </summary>
/// <param name="Name">What stands over the figures: <c>1000 papers, 32 of 40 works their own</c>.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Write">Writes them below <c>input/</c> of a folder.</param>
internal sealed record BenchmarkPapers(string Name, int Count, Action<string> Write)
{
    /// <summary>How they are named on the command line.</summary>
    public const string Usage = "PAPERS [--own WORKS] | FOLDER";

    private const string OwnOption = "--own";

    /// <summary>
    /// Takes them from the arguments of a command, which is left the others; null where they are not named.
    /// </summary>
    public static BenchmarkPapers? Take(List<string> arguments)
    {
        var own = SearchCorpus.DefaultOwnWorks;
        var at = arguments.IndexOf(OwnOption);
        if (at >= 0)
        {
            if (at + 1 == arguments.Count || !int.TryParse(arguments[at + 1], out own) || own is < 0 or > 40)
            {
                return null;
            }

            arguments.RemoveRange(at, 2);
        }

        if (arguments is not [var first, ..])
        {
            return null;
        }

        arguments.RemoveAt(0);
        return int.TryParse(first, out var count) ? Create(count, own)
            : Directory.Exists(first) ? FromFolder(first)
            : null;
    }

    /// <summary>Bytes of the papers below <c>input/</c> of a folder.</summary>
    public static long CountBytes(string folder) =>
        new DirectoryInfo(Path.Combine(folder, "input"))
            .EnumerateFiles("*", SearchOption.AllDirectories)
            .Sum(file => file.Length);

    private static BenchmarkPapers Create(int count, int own) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"{count} papers, {own} of 40 works their own"),
            count,
            folder =>
            {
                foreach (var file in new SearchCorpus(own).Files(count))
                {
                    var path = Path.Combine(folder, file.Path);
                    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                    File.WriteAllBytes(path, file.Bytes.ToArray());
                }
            }
        );

    /// <summary>An archive with <c>input/</c>, or a folder with <c>papers/</c>, or one of papers.</summary>
    private static BenchmarkPapers FromFolder(string named)
    {
        var root = new[] { Path.Combine(named, "input", "papers"), Path.Combine(named, "papers"), named }.First(
            Directory.Exists
        );
        var papers = Directory.EnumerateFileSystemEntries(root).Count();
        return new BenchmarkPapers(
            string.Create(CultureInfo.InvariantCulture, $"{papers} papers of {Path.GetFileName(named.TrimEnd('/'))}"),
            papers,
            folder =>
            {
                foreach (var from in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
                {
                    var path = Path.Combine(folder, "input", "papers", Path.GetRelativePath(root, from));
                    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                    File.Copy(from, path);
                }
            }
        );
    }
}
