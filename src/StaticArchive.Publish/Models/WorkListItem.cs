namespace StaticArchive.Publish.Models;

/// <summary>A work in a list.</summary>
public sealed record WorkListItem
{
    /// <summary>Its page.</summary>
    public required string Href { get; init; }

    /// <summary>Names and year.</summary>
    public required string Label { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Where it came out.</summary>
    public required string PublishedIn { get; init; }

    /// <summary>In how many passages, in words.</summary>
    public required string CitedIn { get; init; }

    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Whether the line has no more than names, year and title.</summary>
    public bool IsBrief { get; init; }

    /// <summary>Whether this line is the address of the work in the index.</summary>
    public bool IsEntry { get; init; }
}
