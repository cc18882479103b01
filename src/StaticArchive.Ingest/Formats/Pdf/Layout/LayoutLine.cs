namespace StaticArchive.Ingest.Formats.Pdf.Layout;

/// <summary>A line of a page within one region.</summary>
/// <param name="Runs">Its runs from left to right; words are parted by blanks within and between the runs.</param>
/// <param name="Box">Where it stands.</param>
/// <param name="Region">Number of the region (a column, a box, a cell) on its page; equal for lines of one.</param>
/// <param name="Kind">What its region is.</param>
internal sealed record LayoutLine(IReadOnlyList<LayoutRun> Runs, LayoutBox Box, int Region, LayoutRegionKind Kind)
{
    /// <summary>Its words.</summary>
    public string Text { get; } = string.Concat(Runs.Select(run => run.Text));

    /// <summary>Size in points of most of its letters.</summary>
    public double FontSize { get; } =
        Runs.Where(run => !run.IsRaised).DefaultIfEmpty(Runs[0]).MaxBy(run => run.Text.Length)!.FontSize;

    /// <summary>Edges of its region, where that is wider than the line: a column, a box.</summary>
    public LayoutBox Bounds { get; init; } = Box;

    /// <summary>Number on its page of the framed or shaded box that it stands in, from 1; 0 for none.</summary>
    public int Frame { get; init; }

    /// <summary>Its cell, where its region is a table.</summary>
    public LayoutCell? Cell { get; init; }

    /// <summary>Whether a rule is drawn across its region between the line above and this one.</summary>
    public bool HasRuleAbove { get; init; }

    /// <summary>
    /// The paragraph, heading, cell … of the file's own structure that it belongs to; null for none.
    /// </summary>
    public LayoutTag? Tag { get; init; }
}
