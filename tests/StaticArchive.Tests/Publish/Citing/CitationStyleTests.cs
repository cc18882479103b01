using StaticArchive.Model;
using StaticArchive.Publish.Citing;
using StaticArchive.Publish.Pages;
using StaticArchive.Tests.Publish.Exports;

namespace StaticArchive.Tests.Publish.Citing;

/// <summary>Citation texts as the manuals of the styles print them.</summary>
public class CitationStyleTests
{
    [Theory]
    [MemberData(nameof(CitationStyleCases.All), MemberType = typeof(CitationStyleCases))]
    public void A_style_formats_a_record(string id, string style, string expected) =>
        Assert.Equal(expected, Marked(Cite(Item(id), style)));

    [Fact]
    public void A_paragraph_is_cited_by_its_section_and_address()
    {
        var at = new CitationLocator(
            "p-7k2m4qaz",
            "What hindered them?",
            "https://archive.example/papers/x/#p-7k2m4qaz"
        );
        Assert.Equal(
            "Turning Corner (2011) Benefits realisation. London: Turning Corner, ‘What hindered them?’, "
                + "para. p-7k2m4qaz. Available at: https://archive.example/papers/x/#p-7k2m4qaz.",
            Cite(Item("turning-corner-2011"), "harvard", at).PlainText
        );
        Assert.Equal(
            "Turning Corner. (2011). Benefits realisation, “What hindered them?”, para. p-7k2m4qaz. "
                + "https://archive.example/papers/x/#p-7k2m4qaz",
            Cite(Item("turning-corner-2011"), "apa", at).PlainText
        );
    }

    [Fact]
    public void The_cite_box_of_a_paragraph_leads_to_the_paragraph()
    {
        var site = TestArchive.Site();
        var document = site.Documents["one.main"];
        var texts = CiteBoxBuilder.ForParagraph(site, document, document.Blocks[1]);
        Assert.Equal(["Harvard", "APA", "Chicago", "Vancouver"], texts.Select(text => text.Name));
        Assert.All(texts, text => Assert.Contains("A title", text.Text, StringComparison.Ordinal));
        Assert.All(
            texts,
            text =>
                Assert.Contains("https://archive.example/sub/papers/one/#p-pair", text.Text, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Seven_authors_and_more_are_shortened_as_each_style_does()
    {
        var item = new CslItem
        {
            Type = "book",
            Title = "Many",
            Author = [.. Enumerable.Range(0, 22).Select(i => new CslName("N" + i, "A B"))],
            Issued = new CslDate(2000),
        };
        Assert.StartsWith(
            "N0 AB, N1 AB, N2 AB, N3 AB, N4 AB, N5 AB, et al. Many.",
            Cite(item, "vancouver").PlainText,
            StringComparison.Ordinal
        );
        Assert.Contains("N18, A. B., . . . N21, A. B. (2000)", Cite(item, "apa").PlainText, StringComparison.Ordinal);
        Assert.Contains("A B N6, et al. 2000. ", Cite(item, "chicago").PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_keeps_italics_and_escapes_the_rest() =>
        Assert.Contains(
            "<i>Social Policy &amp; Order</i>, 37(7)",
            Cite(Item("meadow-bushel-2003a"), "harvard").Html,
            StringComparison.Ordinal
        );

    private static CslItem Item(string id) => SampleRecords.All.Single(entry => entry.Id == id).Item;

    private static RenderedCitation Cite(CslItem item, string style, CitationLocator? at = null) =>
        CitationStyle.All.Single(one => one.Id == style).Format(item, at);

    private static string Marked(RenderedCitation text) =>
        string.Concat(text.Runs.Select(run => run.IsItalic ? $"*{run.Text}*" : run.Text));
}
