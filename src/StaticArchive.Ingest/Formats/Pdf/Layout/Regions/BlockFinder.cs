using StaticArchive.Ingest.Formats.Pdf.Layout.Words;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Regions;

/// <summary>Parts the words of a page into those of boxes and tables and those of the text.</summary>
internal static class BlockFinder
{
    /// <summary>The boxes and tables; <paramref name="rest"/> gets the words of the text.</summary>
    public static IReadOnlyList<PageBlock> Find(PageWords page, IReadOnlyList<Word> words, out List<Word> rest)
    {
        List<PageBlock> blocks = [];
        rest = [.. words];
        foreach (var table in RuledTableFinder.Find(page.Drawing, words))
        {
            Take(rest, table.Area, inside => blocks.Add(new PageBlock(table.Area, inside, table, blocks.Count + 1)));
        }

        var tables = blocks.Count;
        foreach (var frame in new FrameFinder(page.Width, page.Height).Find(page.Drawing, rest))
        {
            Take(rest, frame, inside => blocks.Add(new PageBlock(frame, inside, null, blocks.Count - tables + 1)));
        }

        return blocks;
    }

    private static void Take(List<Word> rest, LayoutBox area, Action<List<Word>> add)
    {
        var inside = rest.FindAll(word => FrameFinder.IsInside(word, area));
        if (inside.Count > 0)
        {
            rest.RemoveAll(inside.ToHashSet().Contains);
            add(inside);
        }
    }
}
