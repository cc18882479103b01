namespace StaticArchive.Link.References;

/// <summary>How alike two titles are.</summary>
internal enum TitleSimilarity
{
    /// <summary>They are different titles, or too short to tell.</summary>
    None,

    /// <summary>They differ by a few letters: <c>integrating services</c>, <c>integrating servcies</c>.</summary>
    Misprint,

    /// <summary>One is the other without its subtitle.</summary>
    Shortened,

    /// <summary>They are the same when folded.</summary>
    Same,
}
