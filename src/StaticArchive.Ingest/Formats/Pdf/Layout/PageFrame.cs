using UglyToad.PdfPig.Core;

namespace StaticArchive.Ingest.Formats.Pdf.Layout;

/// <summary>
/// Turns a page so that text which runs at an angle runs from left to right, and counts downwards from its upper left
/// corner.
/// </summary>
internal sealed class PageFrame
{
    private readonly double _cos;
    private readonly double _sin;
    private readonly double _left;
    private readonly double _top;

    /// <param name="degrees">Angle of the text, counted from the horizontal against the clock.</param>
    /// <param name="width">Width of the page.</param>
    /// <param name="height">Height of the page.</param>
    public PageFrame(int degrees, double width, double height)
    {
        Degrees = degrees;
        (_sin, _cos) = Math.SinCos(degrees * Math.PI / 180);
        var corners = new[]
        {
            Turn(new PdfPoint(0, 0)),
            Turn(new PdfPoint(width, 0)),
            Turn(new PdfPoint(0, height)),
            Turn(new PdfPoint(width, height)),
        };
        _left = corners.Min(corner => corner.X);
        _top = corners.Max(corner => corner.Y);
        Width = corners.Max(corner => corner.X) - _left;
        Height = _top - corners.Min(corner => corner.Y);
    }

    /// <summary>Angle of the text, counted from the horizontal against the clock.</summary>
    public int Degrees { get; }

    /// <summary>Width of the turned page.</summary>
    public double Width { get; }

    /// <summary>Height of the turned page.</summary>
    public double Height { get; }

    /// <summary>Where a point of the file stands on the turned page.</summary>
    public PdfPoint ToFrame(PdfPoint point)
    {
        var turned = Turn(point);
        return new PdfPoint(turned.X - _left, _top - turned.Y);
    }

    /// <summary>Where a rectangle of the file stands on the turned page.</summary>
    public LayoutBox ToFrame(PdfRectangle rectangle) =>
        Surround([
            ToFrame(rectangle.TopLeft),
            ToFrame(rectangle.TopRight),
            ToFrame(rectangle.BottomLeft),
            ToFrame(rectangle.BottomRight),
        ]);

    /// <summary>Where a box of this turned page stands on another one.</summary>
    public LayoutBox Convert(LayoutBox box, PageFrame other) =>
        Surround([
            other.ToFrame(FromFrame(box.Left, box.Top)),
            other.ToFrame(FromFrame(box.Right, box.Top)),
            other.ToFrame(FromFrame(box.Left, box.Bottom)),
            other.ToFrame(FromFrame(box.Right, box.Bottom)),
        ]);

    private static LayoutBox Surround(ReadOnlySpan<PdfPoint> points)
    {
        var box = new LayoutBox(points[0].X, points[0].Y, points[0].X, points[0].Y);
        foreach (var point in points)
        {
            box = box.Hull(new LayoutBox(point.X, point.Y, point.X, point.Y));
        }

        return box;
    }

    private PdfPoint Turn(PdfPoint point) =>
        new((point.X * _cos) + (point.Y * _sin), (point.Y * _cos) - (point.X * _sin));

    private PdfPoint FromFrame(double x, double y)
    {
        var (turnedX, turnedY) = (x + _left, _top - y);
        return new PdfPoint((turnedX * _cos) - (turnedY * _sin), (turnedX * _sin) + (turnedY * _cos));
    }
}
