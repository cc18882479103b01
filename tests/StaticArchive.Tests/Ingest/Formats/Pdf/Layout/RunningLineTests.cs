using StaticArchive.Ingest.Formats.Pdf.Layout;
using StaticArchive.Ingest.Formats.Pdf.Reading;

namespace StaticArchive.Tests.Ingest.Formats.Pdf.Layout;

/// <summary>Heads, feet and numbers of pages, and notes at their feet.</summary>
public class RunningLineTests
{
    [Fact]
    public void Heads_and_numbers_that_repeat_are_not_of_the_text()
    {
        var pages = PdfLayoutReader.Read(Report().Build()).Pages;
        Assert.Equal(["41", "42", "43", "44"], pages.Select(page => page.PrintedLabel));
        foreach (var page in pages.Skip(1))
        {
            Assert.Equal(LayoutRegionKind.Header, page.Lines[0].Kind);
            Assert.Equal(LayoutRegionKind.Footer, page.Lines[^1].Kind);
            Assert.Equal(20, page.Lines.Count(line => line.Kind == LayoutRegionKind.Column));
        }
    }

    [Fact]
    public void The_first_line_of_the_text_is_no_head_because_others_begin_there()
    {
        var file = new PdfFile().Column(60, 80, "Alpha", 30).NextPage().Column(60, 80, "Beta", 30);
        var pages = PdfLayoutReader.Read(file.Build()).Pages;
        Assert.All(pages, page => Assert.DoesNotContain(page.Lines, line => line.Kind == LayoutRegionKind.Header));
    }

    [Fact]
    public void Headings_with_numbers_of_their_own_are_no_heads()
    {
        var file = new PdfFile()
            .Text(60, 60, "Example 3")
            .Column(60, 80, "Alpha", 30)
            .NextPage()
            .Text(60, 60, "Example 7")
            .Column(60, 80, "Beta", 30);
        var pages = PdfLayoutReader.Read(file.Build()).Pages;
        Assert.All(pages, page => Assert.DoesNotContain(page.Lines, line => line.Kind == LayoutRegionKind.Header));
    }

    [Fact]
    public void Small_lines_that_begin_with_a_label_are_notes()
    {
        var file = new PdfFile()
            .Column(60, 100, "Text", 30)
            .Text(60, 760, "1", 5)
            .Text(64, 763, "See the report of the committee, page 4.", 8)
            .Text(60, 773, "It was printed twice.", 8);
        var notes = Read(file).Where(line => line.Kind == LayoutRegionKind.Footnotes).ToList();
        Assert.Equal(2, notes.Count);
        Assert.True(notes[0].Runs[0].IsRaised);
    }

    [Fact]
    public void Small_lines_below_a_short_rule_are_notes()
    {
        var file = new PdfFile()
            .Column(60, 100, "Text that is rather wide on the page", 30)
            .Rule(60, 745, 160, 745)
            .Text(60, 760, "which goes on from the page before this one.", 8);
        Assert.Equal(LayoutRegionKind.Footnotes, Read(file)[^1].Kind);
    }

    [Fact]
    public void Small_lines_without_a_label_are_text()
    {
        var file = new PdfFile().Column(60, 100, "Text", 20).Text(60, 370, "Source: figures of the office", 8);
        Assert.Equal(LayoutRegionKind.Column, Read(file)[^1].Kind);
    }

    private static PdfFile Report()
    {
        string[] names = ["Alpha", "Beta", "Gamma", "Delta"];
        var file = new PdfFile().Text(290, 800, "41", 8).Column(60, 100, names[0], 20);
        for (var page = 42; page <= 44; page++)
        {
            file.NextPage()
                .Text(60, 40, "Report of the committee", 8)
                .Text(500, 40, $"{page}", 8)
                .Column(60, 100, names[page - 41], 20)
                .Text(60, 800, "The printing office", 8);
        }

        return file;
    }

    private static IReadOnlyList<LayoutLine> Read(PdfFile file) => PdfLayoutReader.Read(file.Build()).Pages[0].Lines;
}
