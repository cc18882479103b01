using StaticArchive.Ingest.Formats.Pdf.Blocks;

namespace StaticArchive.Tests.Ingest.Formats.Pdf.Blocks;

/// <summary>Lines of contents, labels of captions, printed numbers of pages, titles of files.</summary>
public class PdfPartTests
{
    [Theory]
    [InlineData("2.1 Who was asked ........ 14", "2.1 Who was asked", "14")]
    [InlineData("Foreword . . . . . . iii", "Foreword", "iii")]
    [InlineData("What it cost 9", "What it cost", "9")]
    [InlineData("What it cost ……… 9", "What it cost", "9")]
    public void A_line_of_contents_has_title_and_page(string line, string title, string page)
    {
        var parts = ContentsLine.Parse(line);
        Assert.Equal(title, parts?.Title);
        Assert.Equal(page, parts?.Page);
    }

    [Theory]
    [InlineData("The boards met at the weir.")]
    [InlineData("14")]
    [InlineData("What it cost")]
    public void Other_lines_are_none(string line) => Assert.Null(ContentsLine.Parse(line));

    [Theory]
    [InlineData("Figure 3. Bridges of the Dee", true)]
    [InlineData("TABLE II. Bridges", true)]
    [InlineData("Abb. 2: Brücken", true)]
    [InlineData("Tableau 4 – Ponts", true)]
    [InlineData("Box A: A day", true)]
    [InlineData("Figures of the year", false)]
    [InlineData("Table of contents", false)]
    [InlineData("Map making", false)]
    public void Captions_begin_with_a_label(string text, bool isCaption) =>
        Assert.Equal(isCaption, CaptionLabel.IsCaption(text));

    [Theory]
    [InlineData("12", "12")]
    [InlineData("– iv –", "iv")]
    [InlineData("Page 3 of 20", "3")]
    [InlineData("3/20", null)]
    [InlineData("12 | River boards", "12")]
    [InlineData("River boards 12", "12")]
    [InlineData("River boards", null)]
    public void Heads_and_feet_have_numbers(string text, string? label) =>
        Assert.Equal(label, PrintedPageNumber.Parse(text)?.Label);

    [Theory]
    [InlineData("River boards after the flood", "River boards after the flood")]
    [InlineData("Documents of the river boards", "Documents of the river boards")]
    [InlineData("Microsoft Word - draft3.doc", null)]
    [InlineData("Microsoft Word - River boards", null)]
    [InlineData("river_boards_final", null)]
    [InlineData("River boards.indd", null)]
    [InlineData("untitled", null)]
    [InlineData("Document 1", null)]
    [InlineData("Layout 1", null)]
    [InlineData("PowerPoint Presentation", null)]
    [InlineData("12", null)]
    [InlineData("", null)]
    public void Names_of_programs_and_files_are_no_titles(string value, string? title) =>
        Assert.Equal(title, FileTitleChecker.Clean(value));
}
