namespace StaticArchive.Ingest.Formats.Pdf.Layout.Regions;

/// <summary>
/// Takes from the ends of a gutter what is not of the columns: a short heading over both, or the last line of a text
/// across the page, leave the place free as well.
/// </summary>
internal static class GutterTrimmer
{
    /// <summary>Largest gap, in heights of a band with one line, within a column.</summary>
    private const double MaxGap = 1.4;

    /// <summary>The gutter without these bands.</summary>
    public static Gutter Trim(Gutter gutter, IReadOnlyList<Band> bands)
    {
        var kept = gutter.Bands.ToList();
        var first = gutter.First;
        while (kept.Count > 1 && IsLooseStart(gutter, kept))
        {
            kept.RemoveAt(0);
            first++;
        }

        var hasTextBelow = gutter.First + gutter.Bands.Count < bands.Count;
        while (kept.Count > 1 && hasTextBelow && IsLooseEnd(gutter, kept))
        {
            kept.RemoveAt(kept.Count - 1);
        }

        return gutter with
        {
            Bands = kept,
            First = first,
        };
    }

    /// <summary>
    /// What stands on the right side only belongs to its column: it must not come before the left one.
    /// </summary>
    private static bool IsLooseStart(Gutter gutter, List<Band> bands) =>
        !gutter.HasRight(bands[0]) && (IsApart(bands[0], bands[1]) || !gutter.HasLeft(bands[1]));

    private static bool IsLooseEnd(Gutter gutter, List<Band> bands) =>
        !gutter.HasRight(bands[^1]) && gutter.HasLeft(bands[^1]) && IsApart(bands[^2], bands[^1]);

    private static bool IsApart(Band upper, Band lower) =>
        lower.Top - upper.Bottom > MaxGap * Math.Min(lower.Height, upper.Height);
}
