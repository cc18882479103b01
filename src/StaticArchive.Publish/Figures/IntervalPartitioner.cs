namespace StaticArchive.Publish.Figures;

/// <summary>
/// Puts stretches into as few rows as keep them apart: each into the first that is free where it begins. Where a page
/// would be filled with rows, they overlap instead, each in the row that is free soonest.
/// </summary>
internal static class IntervalPartitioner
{
    /// <summary>So many fit on a page beside the rest.</summary>
    private const int MaxRows = 24;

    /// <summary>The row of each stretch, in the order given, which is that of their beginnings.</summary>
    public static IReadOnlyList<int> AssignRows(IReadOnlyList<(int Start, int End)> stretches, int gap)
    {
        var ends = new List<int>();
        var rows = new List<int>(stretches.Count);
        foreach (var (start, end) in stretches)
        {
            var row = ends.FindIndex(taken => taken + gap <= start);
            if (row < 0 && ends.Count == MaxRows)
            {
                row = ends.IndexOf(ends.Min());
            }
            else if (row < 0)
            {
                row = ends.Count;
                ends.Add(end);
            }

            ends[row] = Math.Max(end, start);
            rows.Add(row);
        }

        return rows;
    }
}
