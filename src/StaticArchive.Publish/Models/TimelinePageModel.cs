namespace StaticArchive.Publish.Models;

/// <summary>The timeline.</summary>
public sealed record TimelinePageModel
{
    /// <summary>Layout of the page.</summary>
    public required PageLayoutModel PageLayout { get; init; }

    /// <summary>Pictures above the list, each with the table of its data.</summary>
    public required IReadOnlyList<FigureModel> Figures { get; init; }

    /// <summary>Years with their events.</summary>
    public required IReadOnlyList<YearGroup> Years { get; init; }

    /// <summary>Kinds in use, with how many events.</summary>
    public required IReadOnlyList<EventKindFacet> Kinds { get; init; }

    /// <summary>The same as files.</summary>
    public required IReadOnlyList<PageLink> Files { get; init; }

    /// <summary>How many events sources disagree about.</summary>
    public required int DisputedCount { get; init; }
}
