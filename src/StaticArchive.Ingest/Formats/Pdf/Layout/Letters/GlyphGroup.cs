namespace StaticArchive.Ingest.Formats.Pdf.Layout.Letters;

/// <summary>Letters of a page that run at one angle.</summary>
/// <param name="Frame">The page turned so that they run from left to right.</param>
/// <param name="Glyphs">The letters in the order of the file.</param>
internal sealed record GlyphGroup(PageFrame Frame, IReadOnlyList<Glyph> Glyphs);
