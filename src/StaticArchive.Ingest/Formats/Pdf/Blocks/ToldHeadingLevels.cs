namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>Levels that numbers, tags or bookmarks tell of most headings, and by their styles of the others.</summary>
internal sealed class ToldHeadingLevels
{
    private readonly Dictionary<LineStyle, int> _ofStyle;
    private readonly Func<TextBlock, int> _find;
    private readonly int _outermost;

    /// <summary>Learns which level each style has.</summary>
    public ToldHeadingLevels(
        IReadOnlyList<TextBlock> known,
        IReadOnlyList<TextBlock> headings,
        Func<TextBlock, int> find
    )
    {
        _find = find;
        _outermost = known.Min(find);
        _ofStyle = known
            .GroupBy(block => block.Style)
            .ToDictionary(
                group => group.Key,
                group =>
                    group.GroupBy(find).OrderByDescending(level => level.Count()).ThenBy(level => level.Key).First().Key
            );
        foreach (
            var style in headings.Select(block => block.Style).Distinct().Where(style => !_ofStyle.ContainsKey(style))
        )
        {
            // A style that nothing tells of: next to the one that is nearest in size and not larger than it.
            _ofStyle[style] = _ofStyle
                .Where(other => other.Key.Size <= style.Size)
                .OrderByDescending(other => other.Key.Size)
                .ThenBy(other => other.Value)
                .Select(other => other.Value)
                .FirstOrDefault(_ofStyle.Values.Max() + 1);
        }
    }

    /// <summary>The level of a heading, 1 for the outermost.</summary>
    public int Find(TextBlock block)
    {
        var level = _find(block);
        return Math.Max(1, (level > 0 ? level : _ofStyle[block.Style]) - _outermost + 1);
    }
}
