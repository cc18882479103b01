namespace StaticArchive.Ingest.Rules.Notes;

/// <summary>How the text points at notes.</summary>
internal enum NoteMarkerStyle
{
    /// <summary>Figures glued to a word or a stop: <c>many,1 so</c>.</summary>
    Glued,

    /// <summary>Raised figures: <c>many¹</c>, or a superscript of the format.</summary>
    Raised,

    /// <summary><c>many [1]</c></summary>
    Bracketed,

    /// <summary><c>many (1)</c></summary>
    Parenthesised,
}
