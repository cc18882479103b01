using StaticArchive.Ingest.Formats.WordProcessing.Paragraphs;

namespace StaticArchive.Ingest.Formats.WordProcessing.Headings;

/// <summary>Finds the size of running text: that of most letters.</summary>
internal static class TextSizeFinder
{
    /// <summary>The size in half-points; 0 without paragraphs.</summary>
    public static int Find(IEnumerable<StoryParagraph> paragraphs) =>
        paragraphs
            .GroupBy(paragraph => paragraph.Look.Size)
            .Select(group => new { Size = group.Key, Letters = group.Sum(paragraph => (long)paragraph.Look.Letters) })
            .OrderByDescending(size => size.Letters)
            .ThenBy(size => size.Size)
            .Select(size => size.Size)
            .FirstOrDefault();
}
