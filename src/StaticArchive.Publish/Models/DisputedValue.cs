namespace StaticArchive.Publish.Models;

/// <summary>One side of a disagreement.</summary>
public sealed record DisputedValue
{
    /// <summary>What this side says, dates in words.</summary>
    public required string Value { get; init; }

    /// <summary>Whether the archive follows it.</summary>
    public required bool IsPreferred { get; init; }

    /// <summary>Why, or why not.</summary>
    public required string? Because { get; init; }

    /// <summary>Passages that say so.</summary>
    public required IReadOnlyList<EvidenceQuote> Evidence { get; init; }

    /// <summary>Sources that say so.</summary>
    public required IReadOnlyList<PageLink> Sources { get; init; }
}
