namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>
/// Gives headings their levels, 2 for the outermost: blocks of one style are of one level, which numbers, tags and
/// bookmarks tell where they agree, else size and weight.
/// </summary>
internal static class HeadingLevels
{
    /// <summary>Sets them.</summary>
    public static void Set(IReadOnlyList<TextBlock> headings, HeadingEvidence evidence)
    {
        var told =
            FindLevels(headings, ElementTags.FindHeadingLevel)
            ?? FindLevels(headings, evidence.FindBookmark)
            ?? FindLevels(headings, HeadingEvidence.FindNumberLevel);
        var ranks = headings
            .Select(block => block.Style)
            .Distinct()
            .OrderByDescending(style => style.Size)
            .ThenByDescending(style => style.IsBold)
            .ThenByDescending(style => style.IsCapitals)
            .ThenBy(style => style.IsItalic)
            .ThenBy(style => style.Family, StringComparer.Ordinal)
            .ToList();
        foreach (var block in headings)
        {
            block.Level = (told is null ? ranks.IndexOf(block.Style) + 1 : told.Find(block)) + 1;
        }
    }

    private static ToldHeadingLevels? FindLevels(IReadOnlyList<TextBlock> headings, Func<TextBlock, int> find)
    {
        var known = headings.Where(block => find(block) > 0).ToList();
        return known.Count * 2 < headings.Count || known.Count < 2
            ? null
            : new ToldHeadingLevels(known, headings, find);
    }
}
