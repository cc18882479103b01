namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>How far a block's looks differ from those of running text.</summary>
internal enum HeadingProminence
{
    /// <summary>Not at all, or it is smaller.</summary>
    None,

    /// <summary>Italic, in capitals, or of another font.</summary>
    Different,

    /// <summary>Bold.</summary>
    Heavier,

    /// <summary>In larger letters.</summary>
    Larger,
}
