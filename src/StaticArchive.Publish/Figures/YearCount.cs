using StaticArchive.Model;

namespace StaticArchive.Publish.Figures;

/// <summary>What is known about a year of a chart.</summary>
/// <param name="Dated">Events that can be put in it.</param>
/// <param name="Stated">What a source says; null where none does.</param>
internal sealed record YearCount(int Year, IReadOnlyList<TimelineEvent> Dated, StatedCount? Stated)
{
    /// <summary>How many more a source counts than are dated.</summary>
    public int StatedExcess => Math.Max(0, (Stated?.Count ?? 0) - Dated.Count);

    /// <summary>The higher of both.</summary>
    public int Maximum => Dated.Count + StatedExcess;
}
