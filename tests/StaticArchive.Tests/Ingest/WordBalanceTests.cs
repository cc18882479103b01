using StaticArchive.Tests.Ingest.Typesetting;

namespace StaticArchive.Tests.Ingest;

/// <summary>No word is lost and none is invented, counted by another program than the one that reads.</summary>
public class WordBalanceTests
{
    public static TheoryData<string> Shapes() => [.. Typesetter.All.Select(setter => setter.Shape)];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_manuscript_in_every_shape_keeps_its_words(string shape)
    {
        var setter = Typesetter.All.First(one => one.Shape == shape);
        var papers = Manuscript.All();
        Assert.True(papers.Count >= 40, "there have to be 40 manuscripts");
        Check([.. papers.Select(paper => (paper.Name, setter.Extension, setter.Set(paper)))]);
    }

    [Fact]
    public void Every_text_of_the_folder_keeps_its_words()
    {
        var folder = Repository.At("tests", "StaticArchive.Tests", "Texts");
        var files = Directory
            .EnumerateFiles(folder, "*.*", SearchOption.AllDirectories)
            .Where(path =>
                !path.Contains("manuscripts", StringComparison.Ordinal) && Path.GetFileName(path) != "SOURCES.md"
            )
            .Order(StringComparer.Ordinal)
            .ToList();
        Assert.NotEmpty(files);
        Check([
            .. files.Select(path =>
                (Path.GetRelativePath(folder, path), Path.GetExtension(path), File.ReadAllText(path))
            ),
        ]);
    }

    [Fact]
    public void The_seeds_keep_their_words()
    {
        var files = Directory
            .EnumerateFiles(Repository.At("input", "papers"), "*.txt", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => (Path.GetFileName(path), Kind(path), File.ReadAllText(path)))
            .ToList();
        Assert.Equal(5, files.Count);
        Check(files);
    }

    [CitationsFact]
    public void The_papers_of_the_citation_set_keep_their_words()
    {
        var folder = CitationsFactAttribute.Folder;
        var files = Directory
            .EnumerateFiles(Path.Combine(folder!, "papers"), "paper.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => (Path.GetFileName(Path.GetDirectoryName(path))!, ".md", File.ReadAllText(path)))
            .ToList();
        Assert.NotEmpty(files);
        Check(files);
    }

    private static string Kind(string path) =>
        File.ReadAllText(path).Contains("\n## ", StringComparison.Ordinal) ? ".md" : ".txt";

    private static void Check(IReadOnlyList<(string Name, string Extension, string Text)> files)
    {
        var trouble = new List<string>();
        foreach (var (name, extension, text) in files)
        {
            var document = SingleDocument.Read(text, extension);
            var words = WordCounter.Words(text, extension);
            var balance = WordBalance.Compare(words, document);
            // What is in no block has to be counted, with its reason.
            var counted = document.WordCounts.Read - WordCounter.Runs(document.Text).Count;
            var formulas = document
                .WordCounts.Excluded.Where(aside => aside.Reason.Contains("TeX", StringComparison.Ordinal))
                .Sum(aside => aside.Count);
            if (balance.Invented.Count > 0 || balance.Lost.Count != counted + formulas)
            {
                trouble.Add(
                    $"{name}: lost {balance.Lost.Count} ({string.Join(' ', balance.Lost.Take(12))}), of which "
                        + $"counted {counted}; invented {balance.Invented.Count} "
                        + $"({string.Join(' ', balance.Invented.Take(12))})"
                );
            }
        }

        Assert.True(trouble.Count == 0, $"{trouble.Count} of {files.Count}\n" + string.Join('\n', trouble));
    }
}
