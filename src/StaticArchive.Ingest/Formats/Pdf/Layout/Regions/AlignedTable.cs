using StaticArchive.Ingest.Formats.Pdf.Layout.Words;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Regions;

/// <summary>Lines of a region that are the rows of a table without rules.</summary>
/// <param name="First">Index of the first line.</param>
/// <param name="Count">How many lines.</param>
/// <param name="Gaps">White space between its columns, from left to right.</param>
internal sealed record AlignedTable(int First, int Count, IReadOnlyList<Interval> Gaps)
{
    /// <summary>The column of a word, from 0.</summary>
    public int GetColumn(Word word) => Gaps.Count(gap => word.Left >= (gap.Left + gap.Right) / 2);
}
