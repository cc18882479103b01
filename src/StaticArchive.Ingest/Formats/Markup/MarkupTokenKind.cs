namespace StaticArchive.Ingest.Formats.Markup;

/// <summary>The kinds of tokens of HTML and XML.</summary>
internal enum MarkupTokenKind
{
    /// <summary>Words, with character references.</summary>
    Text,

    /// <summary>Words as they stand.</summary>
    Literal,

    /// <summary><c>&lt;p&gt;</c></summary>
    StartTag,

    /// <summary><c>&lt;br/&gt;</c></summary>
    EmptyElementTag,

    /// <summary><c>&lt;/p&gt;</c></summary>
    EndTag,

    /// <summary>Comments, declarations, processing instructions.</summary>
    Other,
}
