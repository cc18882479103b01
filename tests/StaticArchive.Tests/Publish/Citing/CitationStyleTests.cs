using System.Globalization;
using StaticArchive.Model;
using StaticArchive.Publish.Citing;
using StaticArchive.Publish.Exports;
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
        var at = new CitationLocator("Findings, para. 3, p. 12", "https://archive.example/papers/x/#p-7k2m4qaz");
        Assert.Equal(
            "Turning Corner (2011) Benefits realisation. London: Turning Corner, "
                + "Findings, para. 3, p. 12. Available at: https://archive.example/papers/x/#p-7k2m4qaz.",
            Cite(Item("turning-corner-2011"), "harvard", at).PlainText
        );
        Assert.Equal(
            "Turning Corner. (2011). Benefits realisation. Turning Corner, Findings, para. 3, p. 12. "
                + "https://archive.example/papers/x/#p-7k2m4qaz",
            Cite(Item("turning-corner-2011"), "apa", at).PlainText
        );
    }

    [Fact]
    public void The_paragraph_of_an_undated_page_stands_before_its_address()
    {
        var at = new CitationLocator("Findings, para. 3", "https://archive.example/papers/x/#p-7k2m4qaz");
        Assert.Equal(
            "Glass, J. (n.d.). Trusts: structural integration. INTERLINES, Findings, para. 3. "
                + "https://archive.example/papers/x/#p-7k2m4qaz",
            Cite(Item("glass-nd"), "apa", at).PlainText
        );
    }

    [Fact]
    public void A_title_in_quotation_marks_has_one_stop_before_the_paragraph()
    {
        var at = new CitationLocator("Findings, para. 3", "https://archive.example/papers/x/#p-7k2m4qaz");
        Assert.Equal(
            "King, Martin, Jr. 1999. “On Trust.” PhD thesis, University of Yolk, Findings, para. 3. "
                + "https://archive.example/papers/x/#p-7k2m4qaz.",
            Cite(Item("king-1999"), "chicago", at).PlainText
        );
        Assert.Equal(
            "“An Untitled Memorandum.” n.d., Findings, para. 3. https://archive.example/papers/x/#p-7k2m4qaz.",
            Cite(Item("memo"), "chicago", at).PlainText
        );
        var alone = new CslItem
        {
            Type = "document",
            Title = "On care",
            Author = [new CslName("Reed", "Jo")],
        };
        Assert.Equal(
            "Reed, Jo. n.d. “On Care.” Findings, para. 3. https://archive.example/papers/x/#p-7k2m4qaz.",
            Cite(alone, "chicago", at).PlainText
        );
    }

    /// <summary>Of a report Vancouver has the month and no day.</summary>
    [Theory]
    [InlineData("2011-02-28", "2011 Feb.")]
    [InlineData("2011-02", "2011 Feb.")]
    [InlineData("2011-22", "2011 Summer.")]
    [InlineData("1848-02-03~", "1848 Feb.")]
    [InlineData("1848-02~", "1848 Feb.")]
    public void A_report_is_dated_by_its_month(string date, string expected)
    {
        var issued = new CslDate(int.Parse(date[..4], CultureInfo.InvariantCulture), Edtf: date);
        var report = new CslItem
        {
            Type = "report",
            Title = "On care",
            Issued = issued,
        };
        Assert.Equal("On care. " + expected, Cite(report, "vancouver").PlainText);
    }

    [Fact]
    public void The_cite_box_of_a_paper_has_a_place_for_a_paragraph_and_that_of_a_work_has_none()
    {
        var site = TestArchive.Site();
        var styles = CiteBoxBuilder.ForPaper(site, site.Papers["one"], "papers/one/").Styles;
        Assert.Equal(["Harvard", "APA", "Chicago", "Vancouver"], styles.Select(style => style.Name));
        Assert.All(
            styles,
            style =>
            {
                var title = style.Name == "Chicago" ? "Moving Community Services" : "Moving community services";
                Assert.Contains(title, style.Html, StringComparison.Ordinal);
                Assert.Contains("{at}", style.Pinpoint!.InText, StringComparison.Ordinal);
                Assert.Contains("{at}", style.Pinpoint.InList, StringComparison.Ordinal);
                Assert.Contains("{url}", style.Pinpoint.InList, StringComparison.Ordinal);
            }
        );
        var work = site.Archive.Works[0];
        Assert.All(CiteBoxBuilder.ForWork(new ExportRecordCache(), work).Styles, style => Assert.Null(style.Pinpoint));
    }

    [Theory]
    [InlineData("harvard", "(Turning Corner, 2011, Findings, para. 3)")]
    [InlineData("apa", "(Turning Corner, 2011, Findings, para. 3)")]
    [InlineData("chicago", "(Turning Corner 2011, Findings, para. 3)")]
    [InlineData("vancouver", "(1, Findings, para. 3)")]
    public void In_the_text_a_paragraph_is_cited_as_the_style_does(string style, string expected) =>
        Assert.Equal(
            expected,
            InTextFormatter.Format(
                CitationStyle.All.Single(one => one.Id == style),
                Item("turning-corner-2011"),
                "Findings, para. 3"
            )
        );

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
        Assert.Contains("N18, A. B., … N21, A. B. (2000)", Cite(item, "apa").PlainText, StringComparison.Ordinal);
        Assert.Contains("A. B. N6, et al. 2000. ", Cite(item, "chicago").PlainText, StringComparison.Ordinal);
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
