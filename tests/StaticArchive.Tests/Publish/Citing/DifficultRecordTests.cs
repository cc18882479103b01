using System.Net;
using StaticArchive.Model;
using StaticArchive.Publish.Citing;
using StaticArchive.Tests.Ingest.Bibliography;

namespace StaticArchive.Tests.Publish.Citing;

/// <summary>
/// Sixty more records, of all 45 types of CSL and in the shapes that libraries meet: particles, suffixes, single names,
/// organisations with commas and brackets, scripts, seasons, ranges, guesses, marks within marks. When they were
/// written 33 (Harvard), 18 (APA), 12 (Chicago) and 22 (Vancouver) citations were those of citeproc-js 1.4.63 with the
/// published styles. <c>Shelf</c> are forty more, of what stands on the shelves of social policy: 35, 31, 28 and 31 at
/// first. Those that still differ stand in <c>deviations.tsv</c> with the reason.
/// </summary>
public class DifficultRecordTests
{
    private const string Folder = "tests/StaticArchive.Tests/Publish/Citing/PublishedStyles";

    [Theory]
    [InlineData("Difficult", "harvard", 60, 39)]
    [InlineData("Difficult", "apa", 60, 42)]
    [InlineData("Difficult", "chicago", 60, 44)]
    [InlineData("Difficult", "vancouver", 60, 40)]
    [InlineData("Shelf", "harvard", 40, 35)]
    [InlineData("Shelf", "apa", 40, 35)]
    [InlineData("Shelf", "chicago", 40, 34)]
    [InlineData("Shelf", "vancouver", 40, 33)]
    public void Citations_are_those_of_the_published_style_or_differ_with_a_reason(
        string batch,
        string style,
        int count,
        int least
    )
    {
        var published = PublishedStyleTests.ReadLines(batch, style + ".txt");
        var ours = ReadDeviations(batch, style);
        Assert.Equal(count, published.Count);
        Assert.True(count - ours.Count >= least, $"{ours.Count} deviations");
        Assert.All(ours, pair => Assert.NotEqual(published[pair.Key], pair.Value));
        var expected = published.Select(pair => $"{pair.Key} {ours.GetValueOrDefault(pair.Key, pair.Value)}");
        Assert.Equal(string.Join('\n', expected), string.Join('\n', Cite(batch, style)));
    }

    [Fact]
    public void Records_are_of_all_types() =>
        Assert.Equal(
            45,
            ReadRecords("Difficult").Select(record => record.Item.Type).Distinct(StringComparer.Ordinal).Count()
        );

    private static IEnumerable<string> Cite(string batch, string style)
    {
        var format = CitationStyle.All.Single(one => one.Id == style).Format;
        return ReadRecords(batch)
            .Select(record => $"{record.Id} {WebUtility.HtmlDecode(format(record.Item, null).Html)}");
    }

    private static IReadOnlyList<CuratedRecord> ReadRecords(string batch) =>
        CuratedFile.ReadJson(Folder, batch, "records.json");

    private static Dictionary<string, string> ReadDeviations(string batch, string style) =>
        File.ReadLines(Repository.At(Folder, batch, "deviations.tsv"))
            .Skip(1)
            .Select(line => line.Split('\t'))
            .Where(row => row[0] == style && row[2].Length > 10)
            .ToDictionary(row => row[1], row => row[3], StringComparer.Ordinal);
}
