using UglyToad.PdfPig.Core;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Drawing;

/// <summary>What is drawn on a page besides letters.</summary>
internal sealed class PageDrawing
{
    /// <summary>Horizontal rules: their boxes are low.</summary>
    public List<LayoutBox> Horizontal { get; } = [];

    /// <summary>Vertical rules: their boxes are narrow.</summary>
    public List<LayoutBox> Vertical { get; } = [];

    /// <summary>Areas that are shaded, or have a line around them.</summary>
    public List<LayoutBox> Areas { get; } = [];

    /// <summary>Areas painted in other colours than white, on the page as filed.</summary>
    public List<PdfRectangle> Painted { get; } = [];
}
