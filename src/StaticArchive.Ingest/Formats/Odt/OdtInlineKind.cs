namespace StaticArchive.Ingest.Formats.Odt;

/// <summary>What an element within a paragraph is.</summary>
internal enum OdtInlineKind
{
    /// <summary>Anything whose words are words of the paragraph: fields, references, meta.</summary>
    Words,

    /// <summary>Blanks or a tab.</summary>
    Blank,

    /// <summary>A line end.</summary>
    LineBreak,

    /// <summary>Words in another style.</summary>
    Styled,

    /// <summary>A link.</summary>
    Link,

    /// <summary>A footnote or endnote.</summary>
    Note,

    /// <summary>A frame or a drawing.</summary>
    Drawing,

    /// <summary>A place that others point at.</summary>
    Mark,

    /// <summary>Words that are no text of the document.</summary>
    Excluded,
}
