namespace StaticArchive.Ingest.Formats.Pdf.Layout.Letters.Encodings;

/// <summary>How the codes of a font without characters are read.</summary>
internal enum FontDecoding
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>As TeX's text fonts: ASCII with ligatures and accents.</summary>
    TexText,

    /// <summary>As TeX's symbols.</summary>
    TexSymbols,

    /// <summary>As numbers of glyphs in the order of ASCII.</summary>
    GlyphOrder,
}
