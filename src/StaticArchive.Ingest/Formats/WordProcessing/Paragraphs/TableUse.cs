namespace StaticArchive.Ingest.Formats.WordProcessing.Paragraphs;

/// <summary>What a table is used for, by its shape.</summary>
internal enum TableUse
{
    /// <summary>Rows and columns.</summary>
    Table,

    /// <summary>A frame around text: a box.</summary>
    Box,

    /// <summary>Columns of a page, each with text of its own.</summary>
    Layout,
}
