using StaticArchive.Ingest.Formats.Pdf.Layout;

namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>Makes notes of the blocks at the feet of pages.</summary>
internal static class FootnoteFinder
{
    /// <summary>Marks them; one without a label goes on with the one before.</summary>
    public static void Mark(IReadOnlyList<TextBlock> blocks)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in blocks.Where(IsAtFoot))
        {
            block.IsNote = true;
            if (FootnoteMarker.Parse(block.First) is { } marker)
            {
                block.Label = marker.Label;
                block.Key = string.Create(
                    System.Globalization.CultureInfo.InvariantCulture,
                    $"foot {block.Page} {marker.Label}"
                );
                // The same sign twice on a page: the second note has no marker of its own.
                block.Key = keys.Add(block.Key) ? block.Key : null;
            }
        }
    }

    private static bool IsAtFoot(TextBlock block) =>
        block.First.Line.Kind == LayoutRegionKind.Footnotes && block.Paratext is null;
}
