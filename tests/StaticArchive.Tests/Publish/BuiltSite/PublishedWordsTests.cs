using AngleSharp.Html.Parser;
using StaticArchive.IO;
using StaticArchive.Model;
using StaticArchive.Tests.Ingest;
using StaticArchive.Tests.Ingest.Typesetting;

namespace StaticArchive.Tests.Publish.BuiltSite;

/// <summary>
/// No word is lost and none is invented on the way to the published pages. Counted here: runs of letters, marks and
/// digits of each element with <c>data-document</c>, less what carries <c>data-added</c>, against the source less its
/// markup.
/// </summary>
public class PublishedWordsTests
{
    public static TheoryData<string> Shapes() => [.. Typesetter.All.Select(setter => setter.Shape)];

    [Fact]
    public void The_archives_own_documents_keep_every_word_on_their_pages()
    {
        var input = FileSystem.Read(Repository.At("input"));
        Assert.Equal(5, Check(input));
    }

    [Fact]
    public void Every_text_of_the_folder_keeps_every_word_on_its_page()
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
        Assert.Equal(
            files.Count,
            Check([
                .. files.Select(
                    (path, i) => new InputFile($"input/papers/p{i}/{Path.GetFileName(path)}", File.ReadAllBytes(path))
                ),
            ])
        );
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_manuscript_in_every_shape_keeps_every_word_on_its_page(string shape)
    {
        var setter = Typesetter.All.First(one => one.Shape == shape);
        var papers = Manuscript.All();
        Assert.True(papers.Count >= 40, "there have to be 40 manuscripts");
        Assert.Equal(
            papers.Count,
            Check([
                .. papers.Select(
                    (paper, i) =>
                        new InputFile(
                            $"input/papers/p{i}/{paper.Name}{setter.Extension}",
                            System.Text.Encoding.UTF8.GetBytes(setter.Set(paper))
                        )
                ),
            ])
        );
    }

    [CitationsFact]
    public void The_papers_of_the_citation_set_keep_every_word_on_their_pages()
    {
        var files = Directory
            .EnumerateFiles(
                Path.Combine(CitationsFactAttribute.Folder!, "papers"),
                "paper.md",
                SearchOption.AllDirectories
            )
            .Order(StringComparer.Ordinal)
            .ToList();
        Assert.NotEmpty(files);
        Assert.Equal(
            files.Count,
            Check([.. files.Select((path, i) => new InputFile($"input/papers/p{i}/paper.md", File.ReadAllBytes(path)))])
        );
    }

    /// <summary>Number of documents whose words were all found.</summary>
    private static int Check(IReadOnlyList<InputFile> input)
    {
        var result = Pipeline.Run(input, settings => settings, _ => { });
        var pages = Pages(result);
        var trouble = new List<string>();
        foreach (var document in result.Archive.Documents)
        {
            var file = input.First(one => one.Path == document.Source.Path);
            using var reader = new StreamReader(new MemoryStream(file.Bytes.ToArray()));
            var balance = WordBalance.Compare(
                SourceWords.Read(reader.ReadToEnd(), Path.GetExtension(file.Path)),
                pages.GetValueOrDefault(document.Id, [])
            );
            if (balance.Lost.Count > 0 || balance.Invented.Count > 0)
            {
                trouble.Add(
                    $"{file.Path}: lost {balance.Lost.Count} ({string.Join(' ', balance.Lost.Take(12))}); "
                        + $"invented {balance.Invented.Count} ({string.Join(' ', balance.Invented.Take(12))})"
                );
            }
        }

        Assert.True(
            trouble.Count == 0,
            $"{trouble.Count} of {result.Archive.Documents.Count}\n" + string.Join('\n', trouble)
        );
        return result.Archive.Documents.Count;
    }

    /// <summary>The words of each document on whatever page they stand.</summary>
    private static Dictionary<string, IReadOnlyList<string>> Pages(Pipeline.Result result)
    {
        var words = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (
            var file in result.Files.Where(file =>
                file.Path.StartsWith("papers/", StringComparison.Ordinal)
                && file.Path.EndsWith(".html", StringComparison.Ordinal)
            )
        )
        {
            var page = new HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(file.Content().Span));
            foreach (var added in page.QuerySelectorAll("[data-added]").ToList())
            {
                added.Remove();
            }

            foreach (var element in page.QuerySelectorAll("[data-document]"))
            {
                var id = element.GetAttribute("data-document")!;
                words[id] = [.. words.GetValueOrDefault(id, []), .. WordCounter.Words(element.OuterHtml, ".html")];
            }
        }

        return words;
    }
}
