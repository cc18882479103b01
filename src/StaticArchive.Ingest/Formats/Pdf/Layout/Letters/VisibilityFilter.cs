using StaticArchive.Ingest.Formats.Pdf.Layout.Drawing;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Letters;

/// <summary>Which letters of a page are seen: on the page, painted, and not white on white.</summary>
/// <param name="page">The page.</param>
/// <param name="painted">Areas painted in other colours than white, and pictures, on the page as filed.</param>
internal sealed class VisibilityFilter(Page page, IReadOnlyList<PdfRectangle> painted)
{
    /// <summary>
    /// Share of letters without paint from which they are the words of a scan, recognised by a program.
    /// </summary>
    private const double RecognisedShare = 0.5;

    private const double WhiteLevel = 0.98;

    private readonly bool _isRecognised = IsRecognised(page);

    /// <summary>Whether a letter is seen.</summary>
    public bool IsVisible(Letter letter)
    {
        var point = letter.StartBaseLine;
        return double.IsFinite(point.X)
            && double.IsFinite(point.Y)
            && point.X >= -1
            && point.Y >= -1
            && point.X <= page.Width + 1
            && point.Y <= page.Height + 1
            && IsPainted(letter);
    }

    private static bool IsRecognised(Page page)
    {
        var unpainted = page.Letters.Count(letter => IsUnpainted(letter.RenderingMode));
        return unpainted > 0 && unpainted >= RecognisedShare * page.Letters.Count;
    }

    private static bool IsUnpainted(TextRenderingMode mode) =>
        mode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip;

    private bool IsPainted(Letter letter)
    {
        if (IsUnpainted(letter.RenderingMode))
        {
            return _isRecognised;
        }

        return letter.RenderingMode is not TextRenderingMode.Fill
            || !ColourReader.IsWhite(letter.FillColor, WhiteLevel)
            || IsOnPaint(letter);
    }

    private bool IsOnPaint(Letter letter)
    {
        var box = letter.BoundingBox;
        var (x, y) = ((box.Left + box.Right) / 2, (box.Bottom + box.Top) / 2);
        return painted.Any(area => x >= area.Left && x <= area.Right && y >= area.Bottom && y <= area.Top);
    }
}
