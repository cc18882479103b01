using StaticArchive.Ingest.Formats.Pdf.Reading;

namespace StaticArchive.Tests.Ingest.Formats.Pdf.Layout;

/// <summary>Numbers of lines in the margin, and numbers that are none.</summary>
public class LineNumberTests
{
    [Theory]
    [InlineData(40, 1)]
    [InlineData(560, 1)]
    [InlineData(40, 5)]
    public void Numbers_in_the_margin_are_left_out_and_counted(double left, int step)
    {
        var file = new PdfFile().Column(72, 100, "Text of the bill", 20);
        for (var i = step; i <= 20; i += step)
        {
            file.Text(left, 100 + ((i - 1) * 12), i.ToString(System.Globalization.CultureInfo.InvariantCulture), 6);
        }

        var layout = PdfLayoutReader.Read(file.Build());
        Assert.Equal(20 / step, layout.LineNumbers);
        Assert.All(layout.Pages[0].Lines, line => Assert.StartsWith("Text", line.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Numbers_of_a_list_and_at_line_ends_stay()
    {
        var file = new PdfFile().Text(72, 80, "The boards of the valley");
        for (var i = 1; i <= 12; i++)
        {
            file.Text(72, 100 + (i * 12), $"{i}").Text(90, 100 + (i * 12), "a board that kept books");
        }

        Assert.Equal(0, PdfLayoutReader.Read(file.Build()).LineNumbers);
        Assert.Equal(0, PdfLayoutReader.Read(new PdfFile().Column(72, 100, "Text", 20).Build()).LineNumbers);
    }

    [Fact]
    public void Raised_labels_of_notes_stay()
    {
        var file = new PdfFile();
        for (var i = 1; i <= 12; i++)
        {
            file.Text(60, 97 + (i * 14), $"{i}", 6).Text(90, 100 + (i * 14), "See the report of the board.");
        }

        Assert.Equal(0, PdfLayoutReader.Read(file.Build()).LineNumbers);
    }
}
