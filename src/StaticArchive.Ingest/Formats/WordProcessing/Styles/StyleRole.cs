namespace StaticArchive.Ingest.Formats.WordProcessing.Styles;

/// <summary>What paragraphs in a style are, by its name.</summary>
internal enum StyleRole
{
    /// <summary>Text, or nothing known.</summary>
    None,

    /// <summary>Title of the document.</summary>
    Title,

    /// <summary>Second line of the title.</summary>
    Subtitle,

    /// <summary>Heading.</summary>
    Heading,

    /// <summary>Displayed quotation.</summary>
    Quotation,

    /// <summary>Quotation that is set to catch the eye.</summary>
    PullQuote,

    /// <summary>Title of a figure or table.</summary>
    Caption,

    /// <summary>Line of a table of contents.</summary>
    ContentsLine,

    /// <summary>Heading of a table of contents.</summary>
    ContentsTitle,

    /// <summary>Entry of a reference list.</summary>
    Reference,

    /// <summary>Text in a box.</summary>
    Box,
}
