namespace StaticArchive.Model;

/// <summary>
/// A run of text and the run of source it came from. Where both have the same length they correspond unit by unit;
/// else the whole stands for the whole (<c>&amp;amp;</c> for <c>&amp;</c>, a line end for a blank).
/// </summary>
/// <param name="Text">Half-open run in the text, in UTF-16 code units.</param>
/// <param name="Source">Half-open run in the source; empty for the blank that joins a broken paragraph.</param>
public readonly record struct SourceMapSegment(Span Text, Span Source)
{
    private bool IsUnitByUnit => Text.Length == Source.Length;

    /// <summary>The source of a stretch of text that overlaps the run.</summary>
    public Span ToSource(Span text) => IsUnitByUnit ? Text.Intersect(text).Shift(Source.Start - Text.Start) : Source;

    /// <summary>The text that came from a stretch of source that overlaps the run's.</summary>
    public Span ToText(Span source) => IsUnitByUnit ? Source.Intersect(source).Shift(Text.Start - Source.Start) : Text;
}
