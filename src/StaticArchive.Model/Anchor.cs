namespace StaticArchive.Model;

/// <summary>The place of a quote.</summary>
/// <param name="State">The outcome.</param>
/// <param name="Document">Id of the document; null for an orphan.</param>
/// <param name="Span">
/// The words, half-open, in UTF-16 code units of the document's text; for an ambiguous quote the first place.
/// </param>
/// <param name="Block">Id of the first block it touches; null for an orphan.</param>
/// <param name="Reason">Why it is not exact, as a clause for a message; null where it is.</param>
public sealed record Anchor(AnchorState State, string? Document, Span Span, string? Block, string? Reason)
{
    /// <summary>Whether a reader can be led there.</summary>
    public bool IsPlaced => State is AnchorState.Exact or AnchorState.Moved;
}
