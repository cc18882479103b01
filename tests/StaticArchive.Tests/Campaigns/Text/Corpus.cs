using System.Text;
using StaticArchive.Model;

namespace StaticArchive.Tests.Campaigns.Text;

/// <summary>
/// What is mutated: the archives of all case files, and small files of the kinds that few cases have.
/// </summary>
internal static class Corpus
{
    /// <summary>A paper that nobody means harm; it has to be there whatever stands beside it.</summary>
    public static InputFile Other { get; } =
        File(
            "input/papers/other/paper.md",
            "# Another\n\nAda Bushel, 2001\n\nIt is read all the same (Smith 2004).\n\n## "
                + "References\n\nSmith J (2004) Words about it. London: Press.\n"
        );

    /// <summary>The archives, each of at least one file.</summary>
    public static IReadOnlyList<IReadOnlyList<InputFile>> All { get; } =
    [.. Cases(), .. Own.Select(file => (IReadOnlyList<InputFile>)[file])];

    private static IReadOnlyList<InputFile> Own =>
        Case.Read(Repository.At("tests", "StaticArchive.Tests", "Campaigns", "Text", "few.case")).Input();

    private static IEnumerable<IReadOnlyList<InputFile>> Cases() =>
        Directory
            .EnumerateFiles(
                Repository.At("tests", "StaticArchive.Tests", "Cases"),
                "*.case",
                SearchOption.AllDirectories
            )
            .Order(StringComparer.Ordinal)
            .Select(path =>
                Case.Read(path)
                    .Input()
                    .DistinctBy(file => file.Path, StringComparer.Ordinal)
                    .Where(file => file.Path != Other.Path)
                    .ToList()
            )
            .Where(files => files.Count > 0 && files.Sum(file => file.Bytes.Length) < 60_000);

    private static InputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
