namespace StaticArchive.Ingest.Formats.Pdf.Layout.Drawing;

/// <summary>Finds boxes whose four sides are drawn one by one.</summary>
internal static class RuledBoxFinder
{
    private const double Tolerance = 3;
    private const double MinHeight = 20;

    /// <summary>More sides are a chart or a form.</summary>
    private const int MaxSides = 120;

    /// <summary>The boxes.</summary>
    public static IEnumerable<LayoutBox> Find(PageDrawing drawing)
    {
        if (drawing.Vertical.Count > MaxSides || drawing.Horizontal.Count > MaxSides)
        {
            yield break;
        }

        foreach (var left in drawing.Vertical)
        {
            foreach (var right in drawing.Vertical)
            {
                var box = new LayoutBox(left.Left, left.Top, right.Right, left.Bottom);
                if (
                    right.Left > left.Left + MinHeight
                    && box.Height >= MinHeight
                    && Math.Abs(left.Top - right.Top) <= Tolerance
                    && Math.Abs(left.Bottom - right.Bottom) <= Tolerance
                    && HasSide(drawing, box, box.Top)
                    && HasSide(drawing, box, box.Bottom)
                )
                {
                    yield return box;
                }
            }
        }
    }

    private static bool HasSide(PageDrawing drawing, LayoutBox box, double y) =>
        drawing.Horizontal.Exists(rule =>
            Math.Abs(rule.Top - y) <= Tolerance
            && rule.Left <= box.Left + Tolerance
            && rule.Right >= box.Right - Tolerance
        );
}
