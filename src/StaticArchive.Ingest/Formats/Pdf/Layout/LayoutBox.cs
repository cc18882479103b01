namespace StaticArchive.Ingest.Formats.Pdf.Layout;

/// <summary>A rectangle of a page, in points from its top left corner as it is seen.</summary>
/// <param name="Left">Distance of the left edge from the page's left edge.</param>
/// <param name="Top">Distance of the upper edge from the page's upper edge.</param>
/// <param name="Right">Distance of the right edge from the page's left edge.</param>
/// <param name="Bottom">Distance of the lower edge (of a line: of the baseline) from the page's upper edge.</param>
internal readonly record struct LayoutBox(double Left, double Top, double Right, double Bottom)
{
    /// <summary>Its width.</summary>
    public double Width => Right - Left;

    /// <summary>Its height.</summary>
    public double Height => Bottom - Top;

    /// <summary>The smallest rectangle around both.</summary>
    public LayoutBox Hull(LayoutBox other) =>
        new(
            Math.Min(Left, other.Left),
            Math.Min(Top, other.Top),
            Math.Max(Right, other.Right),
            Math.Max(Bottom, other.Bottom)
        );

    /// <summary>Whether a point is in it.</summary>
    public bool Contains(double x, double y) => x >= Left && x <= Right && y >= Top && y <= Bottom;

    /// <summary>Whether both have points in common.</summary>
    public bool Overlaps(LayoutBox other) =>
        Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>The rectangle, larger by so many points on each side.</summary>
    public LayoutBox Grow(double points) => new(Left - points, Top - points, Right + points, Bottom + points);
}
