namespace StaticArchive.Ingest.Formats.Pdf.Layout.Letters;

/// <summary>The letters of a page that are seen.</summary>
/// <param name="Main">Those that run as most do.</param>
/// <param name="Turned">Those that run at other angles: stamps in margins, watermarks, axes of charts.</param>
internal sealed record PageGlyphs(GlyphGroup Main, IReadOnlyList<GlyphGroup> Turned)
{
    /// <summary>Letters that stand in the file and are not seen.</summary>
    public int Hidden { get; init; }

    /// <summary>Letters that the file gives no characters for.</summary>
    public int Unknown { get; init; }
}
