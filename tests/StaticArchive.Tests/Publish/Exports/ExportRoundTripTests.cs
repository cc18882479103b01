using System.Text;
using StaticArchive.Model;

namespace StaticArchive.Tests.Publish.Exports;

/// <summary>
/// <c>paper.yml</c> → each of the thirteen formats → the readers of Zotero (its translators), pandoc 2.17 and
/// bibutils 7.2, field by field. The readers are not run here: <c>files/</c> is what they were given, <c>table.tsv</c>
/// what they read (<c>=</c> for what the record says), <c>differences.tsv</c> why it is not the same.
/// </summary>
public class ExportRoundTripTests
{
    private const string Folder = "tests/StaticArchive.Tests/Publish/Exports/RoundTrip";

    private static readonly RoundTripTable Table = new(Folder);

    [Fact]
    public void The_files_that_the_readers_were_given_are_those_of_today()
    {
        var files = Build();
        var given = Directory.GetFiles(Repository.At(Folder, "files")).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(26, given.Count);
        foreach (var path in given)
        {
            var (paper, extension) = (Path.GetFileName(path).Split('.', 2)[0], Path.GetFileName(path).Split('.', 2)[1]);
            var today = files[$"papers/{paper}/cite.{extension}"];
            if (Case.Accepts)
            {
                File.WriteAllText(path, today);
            }

            Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), today);
        }
    }

    [Fact]
    public void Every_difference_is_named_with_its_reason() => Table.AssertReasons();

    [Theory]
    [InlineData("Zotero BibTeX", 26)]
    [InlineData("Zotero RIS", 24)]
    [InlineData("Zotero MODS", 24)]
    [InlineData("pandoc BibTeX", 25)]
    [InlineData("pandoc CSL-JSON", 26)]
    public void The_readers_that_most_people_use_read_what_the_record_says(string reader, int least)
    {
        Assert.Equal(27, Table.Rows.Count);
        Assert.True(Table.CountSame(reader) >= least);
    }

    /// <summary>Where pandoc is installed its columns are read anew.</summary>
    [PandocFact]
    public void Pandoc_reads_the_titles_of_the_table()
    {
        foreach (var paper in new[] { "ward", "queue" })
        {
            var bytes = File.ReadAllBytes(Repository.At(Folder, "files", paper + ".json"));
            var title = Table.Rows.Single(row => row[0] == paper && row[1] == "title");
            Assert.Equal(title[2], Pandoc.Read("csljson", bytes)[0].GetProperty("title").GetString());
        }
    }

    private static Dictionary<string, string> Build()
    {
        var root = Repository.At(Folder, "in");
        var inputs = Directory
            .GetFiles(root, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => new InputFile(
                "input/" + Path.GetRelativePath(root, path).Replace('\\', '/'),
                File.ReadAllBytes(path)
            ))
            .Append(new InputFile("input/archive.yml", "title: Ward archive\nexports: all\n"u8.ToArray()));
        return Pipeline
            .Run([.. inputs], settings => settings with { BaseUrl = "https://archive.example/" }, _ => { })
            .Files.Where(file => file.Path.Contains("/cite.", StringComparison.Ordinal))
            .ToDictionary(
                file => file.Path,
                file => Encoding.UTF8.GetString(file.Content().Span).ReplaceLineEndings("\n"),
                StringComparer.Ordinal
            );
    }
}
