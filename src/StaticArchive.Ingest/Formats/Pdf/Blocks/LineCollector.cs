using StaticArchive.Ingest.Formats.Pdf.Layout;

namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>Puts lines into their columns.</summary>
internal static class LineCollector
{
    /// <summary>All lines in reading order; those without words are left out.</summary>
    public static List<PlacedLine> Collect(IReadOnlyList<PageLayout> pages)
    {
        var lines = new List<PlacedLine>();
        var bullets = new BulletFontFinder(pages.SelectMany(page => page.Lines));
        foreach (var page in pages)
        {
            var cleared = PageBackgroundFinder.Clear(page.Lines);
            var columns = FindColumns(cleared);
            lines.AddRange(
                RaisedLabelJoiner
                    .Join(cleared)
                    .Where(line => !string.IsNullOrWhiteSpace(line.Text))
                    .Select(line => new PlacedLine(
                        bullets.Normalize(Ligatures.Resolve(line)),
                        page,
                        columns[GetRegion(line)]
                    ))
            );
        }

        return lines;
    }

    private static Dictionary<(int, LayoutRegionKind, int), LayoutBox> FindColumns(IReadOnlyList<LayoutLine> lines)
    {
        var columns = new Dictionary<(int, LayoutRegionKind, int), LayoutBox>();
        foreach (var line in lines)
        {
            var edges = line.Box.Hull(line.Bounds);
            columns[GetRegion(line)] = columns.TryGetValue(GetRegion(line), out var known) ? known.Hull(edges) : edges;
        }

        return columns;
    }

    private static (int, LayoutRegionKind, int) GetRegion(LayoutLine line) => (line.Region, line.Kind, line.Frame);
}
