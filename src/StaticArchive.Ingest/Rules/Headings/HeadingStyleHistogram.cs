using StaticArchive.Ingest.Recognition;

namespace StaticArchive.Ingest.Rules.Headings;

/// <summary>
/// How many headings of each level are set in which style. There are few, so they are gone through one by one.
/// </summary>
internal sealed class HeadingStyleHistogram
{
    private readonly List<HeadingStyleCount> _groups = [];

    /// <summary>Counts a heading.</summary>
    public void Add(TextStyle style, int level)
    {
        var group = Find(style, level);
        if (group is null)
        {
            _groups.Add(group = new HeadingStyleCount(style, level));
        }

        group.Count++;
    }

    /// <summary>Takes one back that was counted.</summary>
    public void Remove(TextStyle style, int level) => Find(style, level)!.Count--;

    /// <summary>How many headings of a style have a level.</summary>
    public int CountAt(TextStyle style, int level) => Find(style, level)?.Count ?? 0;

    /// <summary>The level that most headings of a style have, the outermost of several.</summary>
    public int FindMostFrequentLevel(TextStyle style) =>
        FindMostFrequent(group => group.Style == style, group => group.Level).Level;

    /// <summary>The style that most headings of a level are set in, the plainest of several.</summary>
    public TextStyle FindMostFrequentStyle(int level) =>
        FindMostFrequent(group => group.Level == level, group => (int)group.Style).Style;

    private HeadingStyleCount FindMostFrequent(
        Func<HeadingStyleCount, bool> matches,
        Func<HeadingStyleCount, int> order
    )
    {
        HeadingStyleCount? most = null;
        foreach (var group in _groups)
        {
            if (matches(group) && (most is null || IsBefore(group, most, order)))
            {
                most = group;
            }
        }

        return most!;
    }

    /// <summary>More headings come first, of as many the smaller by <paramref name="order"/>.</summary>
    private static bool IsBefore(
        HeadingStyleCount group,
        HeadingStyleCount other,
        Func<HeadingStyleCount, int> order
    ) => group.Count > other.Count || (group.Count == other.Count && order(group) < order(other));

    private HeadingStyleCount? Find(TextStyle style, int level) =>
        _groups.Find(group => group.Style == style && group.Level == level);

    private sealed class HeadingStyleCount(TextStyle style, int level)
    {
        public TextStyle Style => style;

        public int Level => level;

        public int Count { get; set; }
    }
}
