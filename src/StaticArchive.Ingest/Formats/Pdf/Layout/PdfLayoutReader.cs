using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace StaticArchive.Ingest.Formats.Pdf.Layout;

/// <summary>Opens a file and lays out its pages.</summary>
internal static class PdfLayoutReader
{
    /// <summary>What is seen on its pages; never throws for what stands in the file.</summary>
    public static PdfLayout Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = PdfDocument.Open(bytes.ToArray(), new ParsingOptions { SkipMissingFonts = true });
            List<PageLayout> pages = [];
            for (var number = 1; number <= document.NumberOfPages; number++)
            {
                pages.Add(ReadPage(document.GetPage(number)));
            }

            return new PdfLayout(pages);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return new PdfLayout([]) { Failure = PdfFailure.Broken };
        }
    }

    private static PageLayout ReadPage(Page page)
    {
        List<LayoutLine> lines = [];
        foreach (
            var group in page
                .Letters.Where(letter => letter.Value.Length > 0)
                .GroupBy(letter => Math.Round(letter.StartBaseLine.Y))
                .OrderByDescending(group => group.Key)
        )
        {
            var line = ReadLine([.. group.OrderBy(letter => letter.StartBaseLine.X)], page.Height);
            if (line.Text.Trim().Length > 0)
            {
                lines.Add(line);
            }
        }

        return new PageLayout(page.Number, null, page.Width, page.Height, lines);
    }

    private static LayoutLine ReadLine(List<Letter> letters, double height)
    {
        List<LayoutRun> runs = [];
        var end = letters[0].StartBaseLine.X;
        foreach (var letter in letters)
        {
            var gap = letter.StartBaseLine.X - end > letter.PointSize * 0.2 ? " " : "";
            var run = new LayoutRun(gap + letter.Value, Math.Round(letter.PointSize, 1))
            {
                Font = letter.FontName ?? "",
                IsBold = letter.FontDetails.IsBold,
                IsItalic = letter.FontDetails.IsItalic,
            };
            if (runs.Count > 0 && runs[^1] with { Text = "" } == run with { Text = "" })
            {
                runs[^1] = run with { Text = runs[^1].Text + run.Text };
            }
            else
            {
                runs.Add(run);
            }

            end = letter.EndBaseLine.X;
        }

        var box = new LayoutBox(
            letters[0].StartBaseLine.X,
            height - letters.Max(letter => letter.StartBaseLine.Y + letter.PointSize * 0.75),
            end,
            height - letters[0].StartBaseLine.Y
        );
        return new LayoutLine(runs, box, 0, LayoutRegionKind.Column);
    }
}
