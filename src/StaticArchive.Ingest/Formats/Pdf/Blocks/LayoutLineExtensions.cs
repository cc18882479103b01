using StaticArchive.Ingest.Formats.Pdf.Layout;

namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>Lines with other words in the same place.</summary>
internal static class LayoutLineExtensions
{
    /// <summary>The line with other runs; its words are made of them anew, which <c>with</c> would not do.</summary>
    public static LayoutLine WithRuns(this LayoutLine line, IReadOnlyList<LayoutRun> runs) =>
        new(runs, line.Box, line.Region, line.Kind)
        {
            Bounds = line.Bounds,
            Frame = line.Frame,
            Cell = line.Cell,
            HasRuleAbove = line.HasRuleAbove,
            Tag = line.Tag,
        };
}
