namespace StaticArchive.Model;

/// <summary>One side of a disagreement.</summary>
/// <param name="Field"><c>date</c>, <c>count</c> or <c>title</c>.</param>
/// <param name="Value">What this side says.</param>
/// <param name="Evidence">Passages that say so.</param>
/// <param name="Sources">Sources that say so.</param>
/// <param name="IsPreferred">Whether the archive follows it.</param>
/// <param name="Reason">Why, or why not.</param>
public sealed record DisputeRecord(
    string Field,
    string Value,
    IReadOnlyList<TextQuoteSelector> Evidence,
    IReadOnlyList<SourceReference> Sources,
    bool IsPreferred,
    string? Reason
);
