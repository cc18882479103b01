using StaticArchive.Documents;

namespace StaticArchive.Publish.Timeline;

/// <summary>What is known about a year of a chart.</summary>
/// <param name="Year">The year.</param>
/// <param name="Dated">Events that can be put in it.</param>
/// <param name="Stated">What a source says; null where none does.</param>
internal sealed record YearCount(int Year, IReadOnlyList<TimelineEvent> Dated, StatedCount? Stated)
{
    /// <summary>How many more a source counts than are dated.</summary>
    public int Undated => Math.Max(0, (Stated?.Count ?? 0) - Dated.Count);

    /// <summary>The higher of both.</summary>
    public int Most => Dated.Count + Undated;
}

/// <summary>Events that belong to one of several years and nobody knows which.</summary>
/// <param name="First">The first of those years.</param>
/// <param name="Last">The last of them.</param>
/// <param name="Events">The events.</param>
/// <param name="IsCounted">Whether the sources' numbers for those years already have them.</param>
internal sealed record Floating(int First, int Last, IReadOnlyList<TimelineEvent> Events, bool IsCounted)
{
    /// <summary>Whether they may belong to a year.</summary>
    public bool Holds(int year) => First <= year && year <= Last;
}
