namespace StaticArchive.Ingest.Formats.Pdf.Layout.Regions;

/// <summary>A stretch from left to right.</summary>
internal readonly record struct Interval(double Left, double Right)
{
    /// <summary>Its width; negative for none.</summary>
    public double Width => Right - Left;

    /// <summary>What both have in common.</summary>
    public Interval Intersect(Interval other) => new(Math.Max(Left, other.Left), Math.Min(Right, other.Right));
}
