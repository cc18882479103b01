using StaticArchive.Model;

namespace StaticArchive.Publish.Figures;

/// <summary>Events that belong to one of several years and nobody knows which.</summary>
/// <param name="FirstYear">The first of those years.</param>
/// <param name="LastYear">The last of them.</param>
/// <param name="IsCounted">Whether the sources' numbers for those years already have them.</param>
internal sealed record UncertainEvents(int FirstYear, int LastYear, IReadOnlyList<TimelineEvent> Events, bool IsCounted)
{
    /// <summary>Whether they may belong to a year.</summary>
    public bool Contains(int year) => FirstYear <= year && year <= LastYear;
}
