using StaticArchive.Ingest.Formats.Pdf.Layout;
using StaticArchive.Ingest.Formats.Pdf.Reading;

namespace StaticArchive.Tests.Ingest.Formats.Pdf.Layout;

/// <summary>In which order the lines of a page are read.</summary>
public class PageOrderTests
{
    [Fact]
    public void Columns_are_read_one_after_the_other_below_the_title_across_them()
    {
        var lines = Read(
            new PdfFile()
                .Text(60, 60, "A title that goes across both of the columns of the page", 16)
                .Column(60, 100, "Left side", 8)
                .Column(310, 104, "Right side", 8)
        );
        Assert.Equal("A title that goes across both of the columns of the page", lines[0].Text);
        Assert.Equal(LayoutRegionKind.Spanning, lines[0].Kind);
        Assert.Equal("Left side with several words in line 8", lines[8].Text);
        Assert.Equal("Right side with several words in line 1", lines[9].Text);
        Assert.NotEqual(lines[8].Region, lines[9].Region);
    }

    [Fact]
    public void A_heading_across_the_page_parts_columns_above_from_columns_below()
    {
        var lines = Read(
            new PdfFile()
                .Column(60, 100, "Upper left", 5)
                .Column(310, 100, "Upper right", 5)
                .Bold(60, 190, "A heading in the middle of the page that reaches over the gap between", 12)
                .Column(60, 220, "Lower left", 5)
                .Column(310, 220, "Lower right", 5)
        );
        Assert.Equal(
            ["Upper left", "Upper right", "A heading", "Lower left", "Lower right"],
            lines.Select(line => string.Join(' ', line.Text.Split(' ').Take(2))).Distinct()
        );
    }

    [Fact]
    public void Labels_of_a_list_are_no_column()
    {
        var file = new PdfFile();
        for (var at = 0; at < 6; at++)
        {
            file.Text(60, 100 + (at * 14), $"{at + 1}.")
                .Text(90, 100 + (at * 14), "An item of a list of several words");
        }

        Assert.Equal("3. An item of a list of several words", Read(file)[2].Text);
    }

    [Fact]
    public void Names_and_figures_side_by_side_are_a_table()
    {
        var file = new PdfFile();
        for (var at = 0; at < 5; at++)
        {
            file.Text(60, 100 + (at * 14), $"Region number {at}")
                .Text(250, 100 + (at * 14), $"{at}2.5")
                .Text(350, 100 + (at * 14), $"{at}7");
        }

        var lines = Read(file);
        Assert.Equal(15, lines.Count);
        Assert.Equal(new LayoutCell(1, 1, 2), lines[5].Cell);
        Assert.Equal("17", lines[5].Text);
    }

    [Fact]
    public void Cells_of_a_ruled_table_are_read_row_by_row()
    {
        var file = new PdfFile().Text(60, 60, "Text above the table that is wide");
        foreach (var edge in new[] { 100.0, 140, 180 })
        {
            file.Rule(60, edge, 460, edge);
        }

        foreach (var edge in new[] { 60.0, 260, 460 })
        {
            file.Rule(edge, 100, edge, 180);
        }

        file.Lines(70, 115, 10, "Words of", "the first")
            .Text(270, 115, "Second")
            .Text(70, 160, "Third")
            .Text(270, 160, "Fourth");
        var cells = Read(file).Where(line => line.Cell is not null).Select(line => line.Text);
        Assert.Equal(["Words of", "the first", "Second", "Third", "Fourth"], cells);
    }

    [Fact]
    public void Words_of_a_box_are_read_together_and_the_column_goes_on()
    {
        var lines = Read(
            new PdfFile()
                .Column(60, 100, "Text above", 4)
                .Frame(55, 160, 300, 205)
                .Lines(65, 175, 10, "The first line of a box", "The second line of a box")
                .Column(60, 225, "Text below", 4)
        );
        Assert.Equal([0, 0, 0, 0, 1, 1, 0, 0, 0, 0], lines.Select(line => line.Frame));
        Assert.Equal(lines[3].Region, lines[6].Region);
    }

    [Fact]
    public void What_text_runs_around_is_set_aside()
    {
        var wide = "Words of the text that go on across the whole width of the page and over the gap of it";
        var lines = Read(
            new PdfFile()
                .Lines(60, 100, 10, wide, wide, wide)
                .Column(60, 136, "Narrow text", 6)
                .Lines(300, 140, 15, "A quotation with larger", "letters than those of the", "text that is around it")
                .Lines(60, 208, 10, wide, wide, wide)
        );
        var aside = lines.Where(line => line.Frame > 0).ToList();
        Assert.Equal(3, aside.Count);
        Assert.Single(lines.Except(aside).Select(line => line.Region).Distinct());
    }

    [Fact]
    public void A_heading_in_the_margin_stands_before_its_paragraph()
    {
        var lines = Read(
            new PdfFile()
                .Column(200, 100, "Paragraph one", 6)
                .Column(200, 190, "Paragraph two", 6)
                .Bold(60, 100, "First heading", 10)
                .Bold(60, 190, "Second heading", 10)
        );
        Assert.Equal("First heading", lines[0].Text);
        Assert.Equal("Second heading", lines[7].Text);
        Assert.Equal("Paragraph two with several words in line 1", lines[8].Text);
    }

    [Theory]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public void A_turned_page_is_read_as_its_text_runs(int degrees)
    {
        var lines = Read(new PdfFile().Turn(degrees).Column(60, 100, "Turned", 3));
        Assert.Equal("Turned with several words in line 1", lines[0].Text);
        Assert.Equal(3, lines.Count);
    }

    [Fact]
    public void Numbers_of_lines_are_not_of_the_text()
    {
        var file = new PdfFile();
        for (var line = 1; line <= 12; line++)
        {
            file.Text(40, 90 + (line * 20), $"{line}").Text(80, 90 + (line * 20), "words that go on within a sentence");
        }

        Assert.Equal("words that go on within a sentence", Read(file)[0].Text);
    }

    [Fact]
    public void Numbers_of_entries_are_of_the_text()
    {
        var file = new PdfFile();
        for (var line = 1; line <= 12; line++)
        {
            file.Text(40, 90 + (line * 20), $"{line}").Text(80, 90 + (line * 20), "Author, A. (2001). A title.");
        }

        Assert.Equal("12 Author, A. (2001). A title.", Read(file)[11].Text);
    }

    private static IReadOnlyList<LayoutLine> Read(PdfFile file) => PdfLayoutReader.Read(file.Build()).Pages[0].Lines;
}
