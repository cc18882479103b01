namespace StaticArchive.Model;

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
