using System.Net;
using StaticArchive.Model;
using StaticArchive.Publish.Citing;
using StaticArchive.Tests.Ingest.Bibliography;

namespace StaticArchive.Tests.Publish.Citing;

/// <summary>
/// Records of all types of CSL in the shapes that libraries meet, beside the citations of citeproc-js 1.4.63 with the
/// published styles: particles, suffixes, single names, organisations with commas and brackets, scripts, seasons,
/// ranges, guesses, marks within marks (<c>Difficult</c>), what stands on the shelves of social policy (<c>Shelf</c>),
/// two lists of papers, books, bills, films and letters about the care of old people (<c>Holdings</c>,
/// <c>Accessions</c>) and one about hospitals (<c>Donations</c>; 61, 62, 62 and 61 of 63 at first sight). What still
/// differs stands in <c>deviations.tsv</c> with the reason.
/// </summary>
public class DifficultRecordTests
{
    private const string Folder = "tests/StaticArchive.Tests/Publish/Citing/PublishedStyles";

    [Theory]
    [InlineData("Difficult", "harvard", 60, 56)]
    [InlineData("Difficult", "apa", 60, 55)]
    [InlineData("Difficult", "chicago", 60, 54)]
    [InlineData("Difficult", "vancouver", 60, 58)]
    [InlineData("Shelf", "harvard", 40, 39)]
    [InlineData("Shelf", "apa", 40, 39)]
    [InlineData("Shelf", "chicago", 40, 38)]
    [InlineData("Shelf", "vancouver", 40, 40)]
    [InlineData("Holdings", "harvard", 68, 65)]
    [InlineData("Holdings", "apa", 68, 63)]
    [InlineData("Holdings", "chicago", 68, 62)]
    [InlineData("Holdings", "vancouver", 68, 66)]
    [InlineData("Accessions", "harvard", 68, 67)]
    [InlineData("Accessions", "apa", 68, 67)]
    [InlineData("Accessions", "chicago", 68, 67)]
    [InlineData("Accessions", "vancouver", 68, 68)]
    [InlineData("Donations", "harvard", 63, 61)]
    [InlineData("Donations", "apa", 63, 63)]
    [InlineData("Donations", "chicago", 63, 63)]
    [InlineData("Donations", "vancouver", 63, 62)]
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

    [Theory]
    [InlineData("Difficult", 45)]
    [InlineData("Holdings", 44)]
    [InlineData("Accessions", 44)]
    [InlineData("Donations", 45)]
    public void Records_are_of_all_types(string batch, int types) =>
        Assert.Equal(
            types,
            ReadRecords(batch).Select(record => record.Item.Type).Distinct(StringComparer.Ordinal).Count()
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
