using StaticArchive.Ingest.Formats.Pdf.Layout.Opening;
using StaticArchive.Ingest.Formats.Pdf.Layout.Regions;
using StaticArchive.Ingest.Formats.Pdf.Layout.Words;

namespace StaticArchive.Ingest.Formats.Pdf.Reading;

/// <summary>What is usual in a file.</summary>
/// <param name="BodySize">Size of most of its letters.</param>
/// <param name="Structure">Its own structure.</param>
internal sealed record DocumentStyle(double BodySize, StructureTree Structure)
{
    private const double DefaultSize = 10;

    /// <summary>White space between columns that several pages have at the same place.</summary>
    public IReadOnlyList<Interval> Gutters { get; init; } = [];

    /// <summary>The style of pages.</summary>
    public static DocumentStyle Measure(IReadOnlyList<PageWords> pages, StructureTree structure)
    {
        Dictionary<double, int> sizes = [];
        foreach (var word in pages.SelectMany(page => page.Words))
        {
            var size = Math.Round(word.Size * 2) / 2;
            sizes[size] = sizes.GetValueOrDefault(size) + word.Text.Length;
        }

        return new DocumentStyle(sizes.Count == 0 ? DefaultSize : sizes.MaxBy(size => size.Value).Key, structure);
    }
}
