namespace StaticArchive.Ingest.Formats.Pdf.Layout.Regions;

/// <summary>
/// Parts the notes at the foot of a column from its text: below a short rule, or in smaller letters and beginning with
/// a label.
/// </summary>
/// <param name="bodySize">Size of the letters of the text.</param>
/// <param name="rules">Horizontal rules of the page.</param>
internal sealed class FootnoteSplitter(double bodySize, IReadOnlyList<LayoutBox> rules)
{
    /// <summary>Largest size of notes beside that of the text.</summary>
    private const double MaxSize = 0.94;

    /// <summary>Largest share of a column that its notes take where no rule parts them.</summary>
    private const double MaxHeightShare = 0.75;

    /// <summary>Most lines of a note without a label.</summary>
    private const int MaxUnlabelled = 12;

    /// <summary>Longest rule above notes, in widths of the column.</summary>
    private const double MaxRule = 0.62;

    /// <summary>The region, or its text and its notes.</summary>
    public IEnumerable<PageRegion> Split(PageRegion region)
    {
        var first = region.Kind is LayoutRegionKind.Column or LayoutRegionKind.Spanning ? FindFirst(region) : -1;
        if (first < 0)
        {
            yield return region;
            yield break;
        }

        yield return region.TakeLines(first);
        yield return region.SkipLines(first, LayoutRegionKind.Footnotes);
    }

    private int FindFirst(PageRegion region)
    {
        var lines = region.Lines;
        var small = lines.Count;
        while (small > 0 && lines[small - 1].Size <= MaxSize * bodySize)
        {
            small--;
        }

        if (small == lines.Count)
        {
            return -1;
        }

        var ruled = FindBelowRule(region, small);
        return ruled >= 0 && AreNotes(region, ruled) ? ruled : FindByLabel(region, small);
    }

    /// <summary>The first small line with a short rule right above.</summary>
    private int FindBelowRule(PageRegion region, int small)
    {
        for (var at = small; at < region.Lines.Count; at++)
        {
            var bottom = region.Lines[at].Box.Top;
            var top = at == 0 ? bottom - (3 * bodySize) : region.Lines[at - 1].Baseline;
            if (
                rules.Any(rule =>
                    rule.Top >= top - 1
                    && rule.Bottom <= bottom + 1
                    && rule.Left >= region.Bounds.Left - bodySize
                    && rule.Left <= region.Lines[at].Box.Left + bodySize
                    && rule.Width <= MaxRule * Math.Max(region.Bounds.Width, 1)
                )
            )
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Notes have labels, but for what goes on from the page before; the rows of a table have none.</summary>
    private static bool AreNotes(PageRegion region, int first) =>
        region.Lines.Count - first <= MaxUnlabelled || region.Lines.Skip(first).Any(FootnoteLabel.IsAtStart);

    private int FindByLabel(PageRegion region, int small)
    {
        var lines = region.Lines;
        for (var at = small; at < lines.Count; at++)
        {
            if (
                at > 0
                && FootnoteLabel.IsAtStart(lines[at])
                && lines[at].Baseline - lines[at - 1].Baseline > 1.15 * lines[at].Size
                && lines[^1].Box.Bottom - lines[at].Box.Top <= MaxHeightShare * region.Bounds.Height
                && lines[at - 1].Size > MaxSize * bodySize
                && lines[at - 1].Size < 1.15 * bodySize
            )
            {
                return at;
            }
        }

        return -1;
    }
}
