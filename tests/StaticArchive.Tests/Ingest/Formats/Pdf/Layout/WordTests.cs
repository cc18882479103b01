using StaticArchive.Ingest.Formats.Pdf.Layout;
using StaticArchive.Ingest.Formats.Pdf.Reading;

namespace StaticArchive.Tests.Ingest.Formats.Pdf.Layout;

/// <summary>Letters as words.</summary>
public class WordTests
{
    [Fact]
    public void Letters_printed_twice_are_one_and_bold()
    {
        var line = Read(new PdfFile().Text(60, 100, "Heading").Text(60.3, 100, "Heading"));
        Assert.Equal("Heading", line.Text);
        Assert.True(line.Runs[0].IsBold);
    }

    [Fact]
    public void Letters_of_a_spaced_head_are_one_word()
    {
        var file = new PdfFile();
        for (var at = 0; at < 8; at++)
        {
            file.Text(60 + (at * 12), 100, "CONTENTS".Substring(at, 1));
        }

        Assert.Equal("CONTENTS", Read(file).Text);
    }

    [Fact]
    public void A_small_figure_above_the_line_is_raised_and_has_no_blank_before()
    {
        var line = Read(new PdfFile().Text(60, 100, "report").Text(84.5, 96, "12", 6).Text(94, 100, "says"));
        Assert.Equal("report12 says", line.Text);
        Assert.Equal("12", Assert.Single(line.Runs, run => run.IsRaised).Text);
    }

    [Fact]
    public void A_small_figure_below_the_line_is_lowered()
    {
        var line = Read(new PdfFile().Text(60, 100, "H").Text(67.5, 102, "2", 6).Text(70.6, 100, "O"));
        Assert.Equal("H2O", line.Text);
        Assert.True(line.Runs[1].IsLowered);
    }

    [Fact]
    public void A_large_first_letter_belongs_to_the_first_line()
    {
        var file = new PdfFile()
            .Text(60, 117, "T", 33)
            .Lines(84, 100, 10, "he report says that", "it was read by all of", "the members at once");
        Assert.Equal("The report says that", Read(file).Text);
    }

    [Fact]
    public void Bold_words_are_runs_of_their_own()
    {
        var line = Read(new PdfFile().Bold(60, 100, "Aim.", 10).Text(84, 100, "To see"));
        Assert.Equal(["Aim.", " To see"], line.Runs.Select(run => run.Text));
        Assert.Equal([true, false], line.Runs.Select(run => run.IsBold));
    }

    [Fact]
    public void Blanks_printed_over_a_word_do_not_part_it() =>
        Assert.Equal("03/25/2016", Read(new PdfFile().Text(60, 100, "03/25/2016").Text(61, 100, "            ")).Text);

    private static LayoutLine Read(PdfFile file) => PdfLayoutReader.Read(file.Build()).Pages[0].Lines[0];
}
