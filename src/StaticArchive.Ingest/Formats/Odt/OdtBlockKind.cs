namespace StaticArchive.Ingest.Formats.Odt;

/// <summary>What an element between paragraphs is.</summary>
internal enum OdtBlockKind
{
    /// <summary>Sections and whatever else holds blocks.</summary>
    Container,

    /// <summary>A paragraph or heading.</summary>
    Paragraph,

    /// <summary>A list.</summary>
    List,

    /// <summary>A paragraph that belongs to a list elsewhere.</summary>
    NumberedParagraph,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A table of contents or another index.</summary>
    Contents,

    /// <summary>A list of references that a program keeps.</summary>
    References,

    /// <summary>A frame or drawing that is anchored to a page.</summary>
    Drawing,

    /// <summary>Words that are no text of the document.</summary>
    Excluded,
}
