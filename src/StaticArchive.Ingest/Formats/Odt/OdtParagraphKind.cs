namespace StaticArchive.Ingest.Formats.Odt;

/// <summary>What the style of a paragraph says that it is.</summary>
internal enum OdtParagraphKind
{
    /// <summary>Running text.</summary>
    Text,

    /// <summary>The title of the document.</summary>
    Title,

    /// <summary>Its second line.</summary>
    Subtitle,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A quotation that stands apart.</summary>
    Quotation,

    /// <summary>A line of a table of contents, or its heading.</summary>
    Contents,
}
