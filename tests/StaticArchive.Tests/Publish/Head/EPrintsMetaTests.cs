using StaticArchive.Model;
using StaticArchive.Publish.Exports;
using StaticArchive.Publish.Head;

namespace StaticArchive.Tests.Publish.Head;

/// <summary>Tags of EPrints by the names of its fields, and the text as PDF where there is one.</summary>
public class EPrintsMetaTests
{
    [Fact]
    public void An_article_has_the_fields_of_EPrints() =>
        Assert.Equal(
            [
                "eprints.type=article",
                "eprints.title=On weirs",
                "eprints.creators_name=Bushel, Edwin",
                "eprints.corp_creators=Department of Roads",
                "eprints.editors_name=Meadow, Jane",
                "eprints.date=2004-05",
                "eprints.date_type=published",
                "eprints.publication=Journal of Weirs",
                "eprints.volume=3",
                "eprints.number=1",
                "eprints.pagerange=7-19",
                "eprints.issn=1234-5679",
                "eprints.id_number=10.1000/weirs",
                "eprints.document_url=https://archive.example/papers/weirs/source/weirs.pdf",
            ],
            Read(CreateItem("article-journal"))
        );

    [Fact]
    public void A_chapter_has_its_book()
    {
        var tags = Read(CreateItem("chapter"));
        Assert.Contains("eprints.book_title=Journal of Weirs", tags);
        Assert.DoesNotContain(tags, tag => tag.StartsWith("eprints.publication=", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("source/weirs.docx", "application/vnd.openxmlformats", true)]
    [InlineData("source/record.pdf", "application/pdf", false)]
    public void A_file_that_is_not_the_text_as_PDF_is_not_named(string href, string type, bool isFullText)
    {
        var item = CreateItem("report") with { Files = [CreateFile(href, type, isFullText)] };
        Assert.DoesNotContain(Read(item), tag => tag.Contains("document_url", StringComparison.Ordinal));
        Assert.DoesNotContain(HighwireMetaBuilder.Build(item), tag => tag.Name == "citation_pdf_url");
    }

    [Fact]
    public void Scholar_is_told_where_the_PDF_is() =>
        Assert.Equal(
            "https://archive.example/papers/weirs/source/weirs.pdf",
            HighwireMetaBuilder.Build(CreateItem("report")).Single(tag => tag.Name == "citation_pdf_url").Content
        );

    [Fact]
    public void Nothing_is_named_whose_address_is_not_known()
    {
        var item = CreateItem("report") with { PageUrl = null };
        Assert.DoesNotContain(HighwireMetaBuilder.Build(item), tag => tag.Name == "citation_pdf_url");
    }

    private static IEnumerable<string> Read(ExportItem item) =>
        EPrintsMetaBuilder.Build(item, hasHighwireType: true).Select(tag => $"{tag.Name}={tag.Content}").ToList();

    private static ExportItem CreateItem(string type) =>
        new()
        {
            Id = "weirs",
            PageUrl = "https://archive.example/papers/weirs/",
            Files = [CreateFile("https://archive.example/papers/weirs/source/weirs.pdf", "application/pdf", true)],
            Item = new CslItem
            {
                Type = type,
                Title = "On weirs",
                Author = [new CslName("Bushel", "Edwin", null), new CslName(null, null, "Department of Roads")],
                Editor = [new CslName("Meadow", "Jane", null)],
                Issued = new CslDate(2004, Edtf: "2004-05"),
                ContainerTitle = "Journal of Weirs",
                Volume = "3",
                Issue = "1",
                Page = "7–19",
                Issn = "1234-5679",
                Doi = "10.1000/weirs",
            },
        };

    private static ExportedFile CreateFile(string href, string type, bool isFullText) =>
        new()
        {
            Id = "weirs.weirs",
            Href = href,
            MediaType = type,
            IsFullText = isFullText,
            Size = 1,
            Sha256 = "",
        };
}
