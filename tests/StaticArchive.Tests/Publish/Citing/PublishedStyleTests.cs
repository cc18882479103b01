using StaticArchive.Model;
using StaticArchive.Publish.Citing;
using StaticArchive.Tests.Ingest.Bibliography;

namespace StaticArchive.Tests.Publish.Citing;

/// <summary>
/// Sixty records of all types of CSL, cited as citeproc-js 1.4.63 does it with the published styles: Cite Them Right
/// 12th edition without et al., APA 7th edition, Chicago 17th edition author-date, NLM citation-sequence.
/// <c>records.json</c> and one file a style, written by that processor.
/// </summary>
public class PublishedStyleTests
{
    private const string Folder = "tests/StaticArchive.Tests/Publish/Citing/PublishedStyles";

    [Theory]
    [InlineData("harvard")]
    [InlineData("apa")]
    [InlineData("chicago")]
    [InlineData("vancouver")]
    public void Citations_are_those_of_the_published_style(string style)
    {
        var published = ReadLines(style + ".txt");
        var found = Cite(style);
        var ours = StyleDeviationTable.All.Where(one => one.Style == style).ToList();
        Assert.True(ours.Count <= 1, $"{ours.Count} deviations from {style}");
        Assert.All(ours, one => Assert.NotEqual(published[one.Id], one.Ours));
        foreach (var one in ours)
        {
            published[one.Id] = one.Ours;
        }

        Assert.Equal(
            string.Join('\n', published.Select(pair => $"{pair.Key} {pair.Value}")),
            string.Join('\n', found.Select(pair => $"{pair.Key} {pair.Value}"))
        );
    }

    [Fact]
    public void Records_are_of_all_types()
    {
        var types = ReadRecords().Select(record => record.Item.Type).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(60, ReadRecords().Count);
        Assert.Superset(
            new HashSet<string>(
                [
                    "article-journal",
                    "book",
                    "chapter",
                    "legal_case",
                    "speech",
                    "article",
                    "thesis",
                    "treaty",
                    "hearing",
                ],
                StringComparer.Ordinal
            ),
            types
        );
        Assert.True(types.Count >= 38, $"{types.Count} types");
    }

    private static Dictionary<string, string> Cite(string style)
    {
        var format = CitationStyle.All.Single(one => one.Id == style).Format;
        return ReadRecords()
            .ToDictionary(
                record => record.Id,
                record => format(record.Item, null).Html.Replace("&amp;", "&", StringComparison.Ordinal),
                StringComparer.Ordinal
            );
    }

    private static IReadOnlyList<CuratedRecord> ReadRecords() => CuratedFile.ReadJson(Folder, "records.json");

    internal static Dictionary<string, string> ReadLines(params string[] file) =>
        File.ReadLines(Repository.At([Folder, .. file]))
            .ToDictionary(line => line[..3], line => line[3..].Trim(), StringComparer.Ordinal);
}
