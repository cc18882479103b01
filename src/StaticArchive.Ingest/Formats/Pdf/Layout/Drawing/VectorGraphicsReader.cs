using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Drawing;

/// <summary>Reads the rules and areas of a page from its paths; curves and slanted lines are passed over.</summary>
internal static class VectorGraphicsReader
{
    /// <summary>Most parts of paths that are looked at: more are a map or a chart.</summary>
    private const int MaxParts = 20_000;

    /// <summary>Thickest rule, in points.</summary>
    private const double MaxThickness = 4;

    private const double MinRuleLength = 12;
    private const double MinAreaWidth = 40;
    private const double MinAreaHeight = 9;

    /// <summary>From this level of all colours on paper is taken as white.</summary>
    private const double WhiteLevel = 0.995;

    /// <summary>The areas in which white letters are seen, on the page as filed.</summary>
    public static IReadOnlyList<PdfRectangle> ReadPainted(Page page)
    {
        List<PdfRectangle> painted = [];
        foreach (var path in page.Paths.Where(path => path.IsFilled && !ColourReader.IsWhite(path.FillColor, 0.9)))
        {
            painted.AddRange(
                path.Take(MaxParts)
                    .Select(part => part.GetBoundingRectangle())
                    .OfType<PdfRectangle>()
                    .Where(box => box.Height >= MinAreaHeight / 2 && box.Width >= MinAreaHeight / 2)
            );
            if (painted.Count > MaxParts)
            {
                break;
            }
        }

        if (page.NumberOfImages > 0)
        {
            painted.Add(new PdfRectangle(0, 0, page.Width, page.Height));
        }

        return painted;
    }

    /// <summary>What is drawn, on the turned page.</summary>
    public static PageDrawing Read(Page page, PageFrame frame)
    {
        var drawing = new PageDrawing();
        var parts = 0;
        foreach (var path in page.Paths)
        {
            if (!IsSeen(path))
            {
                continue;
            }

            foreach (var part in path)
            {
                if (++parts > MaxParts)
                {
                    return drawing;
                }

                Add(drawing, path, part, frame);
            }
        }

        return drawing;
    }

    private static bool IsSeen(PdfPath path) =>
        (path.IsFilled && !ColourReader.IsWhite(path.FillColor, WhiteLevel))
        || (path.IsStroked && !ColourReader.IsWhite(path.StrokeColor, WhiteLevel));

    private static void Add(PageDrawing drawing, PdfPath path, PdfSubpath part, PageFrame frame)
    {
        if (part.GetBoundingRectangle() is not { } bounds || !double.IsFinite(bounds.Width + bounds.Height))
        {
            return;
        }

        var box = frame.ToFrame(bounds);
        if (box.Height <= MaxThickness && box.Width >= MinRuleLength)
        {
            drawing.Horizontal.Add(box);
        }
        else if (box.Width <= MaxThickness && box.Height >= MinAreaHeight)
        {
            drawing.Vertical.Add(box);
        }
        else if (box.Width >= MinAreaWidth && box.Height >= MinAreaHeight && IsRectangle(part))
        {
            AddArea(drawing, path, box);
        }
    }

    private static void AddArea(PageDrawing drawing, PdfPath path, LayoutBox box)
    {
        drawing.Areas.Add(box);
        if (path.IsStroked && !ColourReader.IsWhite(path.StrokeColor, WhiteLevel))
        {
            drawing.Horizontal.Add(box with { Bottom = box.Top });
            drawing.Horizontal.Add(box with { Top = box.Bottom });
            drawing.Vertical.Add(box with { Right = box.Left });
            drawing.Vertical.Add(box with { Left = box.Right });
        }
    }

    /// <summary>A rectangle, perhaps with rounded corners: its lines are level, its curves small.</summary>
    private static bool IsRectangle(PdfSubpath part) =>
        part.Commands.Count is >= 3 and <= 14
        && part.Commands.OfType<PdfSubpath.Line>()
            .All(line => Math.Abs(line.From.X - line.To.X) < 1 || Math.Abs(line.From.Y - line.To.Y) < 1)
        && part.Commands.OfType<PdfSubpath.Line>().Count() >= 2;
}
