using System.Runtime.InteropServices;
using StaticArchive.Model;
using StaticArchive.Publish.Data;
using StaticArchive.Publish.Exports;
using StaticArchive.Publish.Feeds;
using StaticArchive.Publish.Site;

namespace StaticArchive.Tests.Publish.Exports;

/// <summary>Which export files there are, and that they are the same on every build.</summary>
public class ExportFilesTests
{
    [Fact]
    public void A_paper_has_every_format_at_its_address() =>
        Assert.Equal(
            [
                "cite.bib",
                "cite.dc.txt",
                "cite.enw",
                "cite.html",
                "cite.json",
                "cite.mets.xml",
                "cite.mods.xml",
                "cite.oai_dc.xml",
                "cite.openurl.xml",
                "cite.refer",
                "cite.refworks.txt",
                "cite.ris",
                "cite.txt",
                "references.bib",
                "references.json",
                "references.ris",
            ],
            Paths("papers/one/")
        );

    [Fact]
    public void A_paper_without_a_list_has_no_files_of_references() =>
        Assert.DoesNotContain(Paths("papers/two/"), name => name.StartsWith("references", StringComparison.Ordinal));

    [Fact]
    public void A_work_has_the_three_formats_that_people_import_in_its_page()
    {
        var site = TestArchive.Site();
        var links = ExportLink.ForWork(new ExportRecordCache(), site.Works["memo"]);
        Assert.Equal(["memo.bib", "memo.ris", "memo.json"], links.Select(link => link.DownloadName));
        var record = Uri.UnescapeDataString(links[0].Url[(links[0].Url.IndexOf(',', StringComparison.Ordinal) + 1)..]);
        Assert.Equal("memo", Assert.Single(BibTeXReader.Read(record)).Key);
        Assert.Empty(Paths("references/memo/"));
    }

    [Fact]
    public void A_record_that_is_kept_takes_no_more_room_than_its_bytes()
    {
        var (site, records) = (TestArchive.Site(), new ExportRecordCache());
        Assert.All(
            Enumerable.Range(0, ExportFormat.ListFormats.Count),
            format =>
            {
                var record = records.GetOrAdd(site.Works["memo"], format);
                Assert.True(MemoryMarshal.TryGetArray(record, out var bytes));
                Assert.Equal(record.Length, bytes.Array!.Length);
            }
        );
    }

    [Fact]
    public void The_indexes_hold_every_work_and_every_paper()
    {
        var files = ExportFileBuilder.Build(TestArchive.Site(), new ExportRecordCache(), _ => null).ToList();
        Assert.Equal(
            SampleRecords.All.Select(entry => entry.Id),
            BibTeXReader.Read(ReadBack.Text(files, "references/references.bib")).Select(entry => entry.Key)
        );
        Assert.Equal(
            ["one", "two"],
            BibTeXReader.Read(ReadBack.Text(files, "papers/papers.bib")).Select(entry => entry.Key)
        );
        Assert.Equal(SampleRecords.All.Count, RisReader.Read(ReadBack.Text(files, "references/references.ris")).Count);
    }

    [Fact]
    public void What_is_withdrawn_is_in_no_export() =>
        Assert.All(
            ExportFileBuilder.Build(TestArchive.Site(), new ExportRecordCache(), _ => null),
            file => Assert.DoesNotContain("ecret", file.Path + ReadBack.Text(file), StringComparison.Ordinal)
        );

    [Fact]
    public void An_abstract_that_may_not_be_shown_is_in_no_export() =>
        Assert.All(
            ExportFileBuilder.Build(TestArchive.Site(), new ExportRecordCache(), _ => null),
            file => Assert.DoesNotContain("Not to be shown", ReadBack.Text(file), StringComparison.Ordinal)
        );

    [Fact]
    public void Addresses_are_unique_and_two_builds_give_the_same_bytes()
    {
        var (first, second) = (All(), All());
        Assert.Equal(first.Count, first.Select(file => file.Path).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(first.Select(file => file.Path), second.Select(file => file.Path));
        Assert.All(first.Zip(second), pair => Assert.Equal(ReadBack.Text(pair.First), ReadBack.Text(pair.Second)));
    }

    [Fact]
    public void A_paper_without_an_address_of_its_own_is_found_here()
    {
        var site = TestArchive.Site();
        Assert.Equal("https://archive.example/sub/papers/two/", ExportItem.From(site, site.Papers["two"]).Url);
        Assert.Null(
            ExportItem.From(TestArchive.Site(TestArchive.Settings with { BaseUrl = null }), site.Papers["two"]).Url
        );
    }

    [Theory]
    [InlineData("2011-02-28", "2011-02-28")]
    [InlineData("1998~", "1998")]
    [InlineData("[2006-09-07..2009-04-15]", "2006-09-07")]
    [InlineData("2009/2010", "2009")]
    [InlineData("../2003-05", "2003-05")]
    [InlineData("2001-21", "2001")]
    [InlineData("n.d.", "")]
    [InlineData(null, "")]
    public void Dates_are_read_as_far_as_they_go(string? edtf, string iso) =>
        Assert.Equal(iso, DateParts.FromEdtf(edtf).IsoDate);

    private static List<OutputFile> All()
    {
        var site = TestArchive.Site();
        return
        [
            .. ExportFileBuilder.Build(site, new ExportRecordCache(), _ => null),
            .. DataFileBuilder.Build(site, _ => null),
            .. FeedFileBuilder.Build(site, [new SitemapEntry("", "Home", null)], _ => null),
        ];
    }

    private static IEnumerable<string> Paths(string below) =>
        ExportFileBuilder
            .Build(TestArchive.Site(), new ExportRecordCache(), _ => null)
            .Where(file => file.Path.StartsWith(below, StringComparison.Ordinal))
            .Select(file => file.Path[below.Length..])
            .Order(StringComparer.Ordinal);
}
