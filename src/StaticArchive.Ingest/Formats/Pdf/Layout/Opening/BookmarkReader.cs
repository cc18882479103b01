using System.Diagnostics.CodeAnalysis;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Outline;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Opening;

/// <summary>Reads the bookmarks of a file.</summary>
internal static class BookmarkReader
{
    private const int MaxLevel = 20;
    private const int MaxBookmarks = 20_000;

    /// <summary>The bookmarks in order; <paramref name="heights"/> are those of the pages.</summary>
    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "A file with broken bookmarks is read without them."
    )]
    public static IReadOnlyList<LayoutBookmark> Read(PdfDocument document, IReadOnlyList<double> heights)
    {
        List<LayoutBookmark> bookmarks = [];
        try
        {
            if (document.TryGetBookmarks(out var found, true))
            {
                Add(found.Roots, 1, heights, bookmarks);
            }
        }
        catch (Exception)
        {
            return [];
        }

        return bookmarks;
    }

    private static void Add(
        IReadOnlyList<BookmarkNode> nodes,
        int level,
        IReadOnlyList<double> heights,
        List<LayoutBookmark> bookmarks
    )
    {
        foreach (var node in nodes)
        {
            if (level > MaxLevel || bookmarks.Count >= MaxBookmarks)
            {
                return;
            }

            bookmarks.Add(Convert(node, level, heights));
            Add(node.Children, level + 1, heights, bookmarks);
        }
    }

    private static LayoutBookmark Convert(BookmarkNode node, int level, IReadOnlyList<double> heights)
    {
        var title = string.Join(' ', node.Title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (node is not DocumentBookmarkNode place || place.PageNumber < 1 || place.PageNumber > heights.Count)
        {
            return new LayoutBookmark(title, level, 0, null);
        }

        var top = place.Destination?.Coordinates?.Top is { } fromBottom
            ? heights[place.PageNumber - 1] - fromBottom
            : (double?)null;
        return new LayoutBookmark(title, level, place.PageNumber, top);
    }
}
