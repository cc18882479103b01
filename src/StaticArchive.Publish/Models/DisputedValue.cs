namespace StaticArchive.Publish.Models;

/// <summary>One side of a disagreement.</summary>
/// <param name="Value">What this side says, dates in words.</param>
/// <param name="IsPreferred">Whether the archive follows it.</param>
/// <param name="Because">Why, or why not.</param>
/// <param name="Evidence">Passages that say so.</param>
/// <param name="Sources">Sources that say so.</param>
public sealed record DisputedValue(
    string Value,
    bool IsPreferred,
    string? Because,
    IReadOnlyList<EvidenceQuote> Evidence,
    IReadOnlyList<PageLink> Sources
);
