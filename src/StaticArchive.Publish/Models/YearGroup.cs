namespace StaticArchive.Publish.Models;

/// <summary>A year of the timeline.</summary>
public sealed record YearGroup
{
    /// <summary>Address within the page.</summary>
    public required string Id { get; init; }

    /// <summary>Addresses it had: of a decade that of its first year, where no year has that one.</summary>
    public required IReadOnlyList<string> FormerIds { get; init; }

    /// <summary>The year in words.</summary>
    public required string Title { get; init; }

    /// <summary>Its events.</summary>
    public required IReadOnlyList<EventModel> Events { get; init; }

    /// <summary>Other dates that the texts mention, each leading to its place.</summary>
    public required LinkList Mentions { get; init; }

    /// <summary>Works of the index that came out in it.</summary>
    public required LinkList Works { get; init; }
}
