using StaticArchive.Ingest.Formats.Pdf.Layout;

namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>Puts lines into their columns.</summary>
internal static class LineCollector
{
    /// <summary>All lines in reading order; those without words are left out.</summary>
    public static List<PlacedLine> Collect(IReadOnlyList<PageLayout> pages)
    {
        var lines = new List<PlacedLine>();
        foreach (var page in pages)
        {
            var columns = new Dictionary<(int, LayoutRegionKind, int), LayoutBox>();
            foreach (var line in page.Lines)
            {
                var key = GetRegion(line);
                var edges = Hull(line.Box, line.Bounds);
                columns[key] = columns.TryGetValue(key, out var known) ? Hull(known, edges) : edges;
            }

            lines.AddRange(
                page.Lines.Where(line => !string.IsNullOrWhiteSpace(line.Text))
                    .Select(line => new PlacedLine(line, page, columns[GetRegion(line)]))
            );
        }

        return lines;
    }

    private static (int, LayoutRegionKind, int) GetRegion(LayoutLine line) => (line.Region, line.Kind, line.Frame);

    private static LayoutBox Hull(LayoutBox one, LayoutBox other) =>
        new(
            Math.Min(one.Left, other.Left),
            Math.Min(one.Top, other.Top),
            Math.Max(one.Right, other.Right),
            Math.Max(one.Bottom, other.Bottom)
        );
}
