namespace StaticArchive.Model;

/// <summary>A chart that counts events by year.</summary>
public sealed record Chart
{
    /// <summary>Address within the timeline: <c>#chart-&lt;id&gt;</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Kind of event that is counted.</summary>
    public required string Kind { get; init; }

    /// <summary>Type of organisation that is counted; null for all.</summary>
    public string? OrganisationType { get; init; }

    /// <summary>First year.</summary>
    public required int From { get; init; }

    /// <summary>Last year.</summary>
    public required int To { get; init; }

    /// <summary>What the reader has to know about it.</summary>
    public string? Note { get; init; }

    /// <summary>Whether it stands for a lost chart and is not its authors' own.</summary>
    public bool IsReconstruction { get; init; }

    /// <summary>Numbers that a source states for a year, zeros included.</summary>
    public IReadOnlyList<StatedCount> StatedCounts { get; init; } = [];
}
