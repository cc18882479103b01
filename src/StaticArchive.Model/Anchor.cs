namespace StaticArchive.Model;

/// <summary>What became of a quote.</summary>
/// <param name="State">The outcome.</param>
/// <param name="Document">Id of the document; null for an orphan.</param>
/// <param name="Span">Where; for an ambiguous quote the first place.</param>
/// <param name="Block">Id of the first block.</param>
/// <param name="Reason">Why it is not exact, for people.</param>
public sealed record Anchor(AnchorState State, string? Document, Span Span, string? Block, string? Reason)
{
    /// <summary>Whether a reader can be led there.</summary>
    public bool IsPlaced => State is AnchorState.Exact or AnchorState.Moved;
}
