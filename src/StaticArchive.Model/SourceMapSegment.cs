namespace StaticArchive.Model;

/// <summary>
/// A run of text and the run of source it came from. Where both have the same length they correspond unit by unit;
/// else the whole stands for the whole (<c>&amp;amp;</c> for <c>&amp;</c>, a line end for a blank).
/// </summary>
/// <param name="Text">Half-open run in the text, in UTF-16 code units.</param>
/// <param name="Source">Half-open run in the source; empty for the blank that joins a broken paragraph.</param>
public readonly record struct SourceMapSegment(Span Text, Span Source);
