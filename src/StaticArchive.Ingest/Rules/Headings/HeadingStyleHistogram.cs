using StaticArchive.Ingest.Recognition;

namespace StaticArchive.Ingest.Rules.Headings;

/// <summary>
/// How many headings of each level are set in which type. There are few, so they are gone through one by one.
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

    /// <summary>The level that most headings of a type have, the outermost of several, and how many.</summary>
    public (int Level, int Count) FindMostFrequentLevel(TextStyle style)
    {
        HeadingStyleCount? most = null;
        foreach (var group in _groups)
        {
            if (
                group.Style == style
                && (most is null || group.Count > most.Count || (group.Count == most.Count && group.Level < most.Level))
            )
            {
                most = group;
            }
        }

        return (most!.Level, most.Count);
    }

    /// <summary>The type that most headings of a level are set in, the plainest of several.</summary>
    public TextStyle FindMostFrequentStyle(int level)
    {
        HeadingStyleCount? most = null;
        foreach (var group in _groups)
        {
            if (
                group.Level == level
                && (most is null || group.Count > most.Count || (group.Count == most.Count && group.Style < most.Style))
            )
            {
                most = group;
            }
        }

        return most!.Style;
    }

    private HeadingStyleCount? Find(TextStyle style, int level) =>
        _groups.Find(group => group.Style == style && group.Level == level);

    private sealed class HeadingStyleCount(TextStyle style, int level)
    {
        public TextStyle Style => style;

        public int Level => level;

        public int Count { get; set; }
    }
}
