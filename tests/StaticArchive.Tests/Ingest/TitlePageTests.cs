using StaticArchive.Model;

namespace StaticArchive.Tests.Ingest;

/// <summary>What lies on the closed title page, and what is read in the open.</summary>
public class TitlePageTests
{
    [Fact]
    public void A_title_page_ends_at_the_first_text_even_where_no_heading_follows()
    {
        var document = ReadText(
            "The long dry summer\n\nOrla Fenwick\n\n3 June 2009\n\nA word before dinner\n\n"
                + "The weir has been broken since the autumn, and the eels go round it.\n\nWe shall bring a towel.\n"
        );

        Assert.Equal(["The long dry summer", "Orla Fenwick", "3 June 2009"], GetTitlePage(document));
        Assert.Equal(9, document.WordCounts.TitlePage);
        Assert.Equal(document.WordCounts.Published - 9, document.WordCounts.Visible);
    }

    [Fact]
    public void A_label_that_states_no_field_is_text()
    {
        var document = ReadText(
            "How the porters started a bank\n\nLovelace Adeyemi\n\nWhere: a covered market\nWho: the porters\n"
                + "When: in 1996\n\nThe problem\n\nA porter was paid each night in cash, and by Thursday it was gone.\n"
        );

        Assert.Equal(["How the porters started a bank", "Lovelace Adeyemi"], GetTitlePage(document));
    }

    private static Document ReadText(string text) => SingleDocument.Read(text, ".txt");

    private static IEnumerable<string> GetTitlePage(Document document) =>
        document
            .Blocks.Take(TitlePageFinder.CountBlocks(document.Blocks, document.Text))
            .Select(block => block.Span.Slice(document.Text));
}
