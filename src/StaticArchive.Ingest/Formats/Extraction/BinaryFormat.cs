namespace StaticArchive.Ingest.Formats.Extraction;

/// <summary>A format of documents that is not text and that is read.</summary>
internal enum BinaryFormat
{
    /// <summary>None of them.</summary>
    None,

    /// <summary>Portable Document Format (ISO 32000).</summary>
    Pdf,

    /// <summary>WordprocessingML of Office Open XML (ECMA-376).</summary>
    Docx,

    /// <summary>OpenDocument text (ISO/IEC 26300).</summary>
    Odt,

    /// <summary>EPUB 2 and 3.</summary>
    Epub,
}
