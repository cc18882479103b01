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
            var columns = new Dictionary<(int, LayoutRegionKind, int), LayoutBox>();
            foreach (var line in page.Lines)
            {
                var key = GetRegion(line);
                var edges = line.Box.Hull(line.Bounds);
                columns[key] = columns.TryGetValue(key, out var known) ? known.Hull(edges) : edges;
            }

            lines.AddRange(
                RaisedLabelJoiner
                    .Join(page.Lines)
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

    private static (int, LayoutRegionKind, int) GetRegion(LayoutLine line) => (line.Region, line.Kind, line.Frame);
}
