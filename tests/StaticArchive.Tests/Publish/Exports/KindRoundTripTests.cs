using System.Security.Cryptography;
using System.Text.Json;
using StaticArchive.Publish.Exports;
using StaticArchive.Tests.Ingest.Bibliography;

namespace StaticArchive.Tests.Publish.Exports;

/// <summary>
/// Nineteen kinds of curated records, from a newspaper to a box in an archive → each of the thirteen formats → the
/// readers of Zotero, pandoc 2.17, bibutils 7.2 and citation-js 0.8, field by field. <c>given.tsv</c> has the digests
/// of the files that the readers were given, <c>table.tsv</c> what they read (<c>=</c> for what the record says),
/// <c>differences.tsv</c> why it is not the same. Zotero read METS by the MODS in it; for Dublin Core and OpenURL no
/// reader was found.
/// </summary>
public class KindRoundTripTests
{
    private const string Folder = "tests/StaticArchive.Tests/Publish/Exports/RoundTrip/kinds";
    private const string Records = "tests/StaticArchive.Tests/Publish/Citing/PublishedStyles/Difficult/records.json";

    private static readonly RoundTripTable Table = new(Folder);

    [Fact]
    public void The_files_that_the_readers_were_given_are_those_of_today()
    {
        var ids = Table.Rows.Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
        var today =
            from item in ReadItems()
            where ids.Contains(item.Id)
            from format in ExportFormat.All
            orderby item.Id, format.Extension
            let digest = SHA256.HashData(format.Write(item).Span)
            select $"{item.Id}\t{format.Extension}\t{Convert.ToHexStringLower(digest)}";
        var lines = today.ToList();
        if (Case.Accepts)
        {
            File.WriteAllLines(Repository.At(Folder, "given.tsv"), lines);
        }

        Assert.Equal(19, ids.Count);
        Assert.Equal(File.ReadAllLines(Repository.At(Folder, "given.tsv")), lines);
        Assert.Equal(19 * 13, lines.Count);
    }

    [Fact]
    public void Every_difference_is_named_with_its_reason() => Table.AssertReasons();

    [Theory]
    [InlineData("Zotero RIS", 159)]
    [InlineData("Zotero BibTeX", 148)]
    [InlineData("Zotero RefWorks", 140)]
    [InlineData("Zotero EndNote", 123)]
    [InlineData("Zotero MODS", 146)]
    [InlineData("Zotero METS", 146)]
    [InlineData("pandoc BibTeX", 132)]
    [InlineData("pandoc CSL-JSON", 171)]
    [InlineData("citation-js BibTeX", 151)]
    [InlineData("citation-js RIS", 150)]
    [InlineData("citation-js CSL-JSON", 175)]
    public void Readers_read_what_the_record_says(string reader, int least)
    {
        Assert.Equal(175, Table.Rows.Count);
        Assert.True(Table.CountSame(reader) >= least);
    }

    /// <summary>Where pandoc is installed it reads all sixty records anew.</summary>
    [PandocFact]
    public void Pandoc_reads_the_types_and_publishers_of_the_table()
    {
        var items = Read("csljson", "json");
        var entries = Read("biblatex", "bib");
        Assert.Equal((60, 60), (items.Count, entries.Count));
        foreach (var row in Table.Rows.Where(row => row[1] is "type" or "publisher"))
        {
            Assert.Equal(row[2], items[row[0]].GetProperty(row[1]).GetString());
            Assert.True(row[1] == "type" || entries[row[0]].GetProperty("publisher").GetString() == row[2], row[0]);
        }
    }

    private static Dictionary<string, JsonElement> Read(string format, string extension) =>
        Pandoc
            .Read(format, ExportFormat.WriteMany(extension, [.. ReadItems()]))
            .EnumerateArray()
            .ToDictionary(item => item.GetProperty("id").GetString()!, StringComparer.Ordinal);

    private static IEnumerable<ExportItem> ReadItems() =>
        CuratedFile
            .ReadJson(Records)
            .Select(record => new ExportItem
            {
                Id = record.Id,
                Item = record.Item,
                PageUrl = "https://archive.example/papers/" + record.Id + "/",
                Rights = "All rights reserved",
                ArchiveTitle = "Archive",
            });
}
