namespace StaticArchive.Documents;

/// <summary>Where a quote was found, or that it was not.</summary>
public enum AnchorState
{
    /// <summary>Once, word for word.</summary>
    Exact,

    /// <summary>Once, but the words have changed.</summary>
    Moved,

    /// <summary>At several places.</summary>
    Ambiguous,

    /// <summary>Nowhere.</summary>
    Orphan,
}

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

/// <summary>An annotation with what became of its quote.</summary>
/// <param name="Record">As written.</param>
/// <param name="Anchor">Where it belongs.</param>
public sealed record Annotation(AnnotationRecord Record, Anchor Anchor)
{
    /// <summary>Id of the annotation.</summary>
    public string Id => Record.Id;
}
