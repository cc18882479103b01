namespace StaticArchive.Ingest.Formats.Pdf.Layout.Letters;

/// <summary>
/// A letter, or a ligature, where it stands: coordinates in points from the upper left corner as seen.
/// </summary>
/// <param name="Text">Its characters; a blank for all white space.</param>
/// <param name="Left">Where it begins on the baseline.</param>
/// <param name="Right">Where the next one is expected.</param>
/// <param name="Baseline">Its baseline.</param>
/// <param name="Style">How it looks.</param>
internal readonly record struct Glyph(string Text, float Left, float Right, float Baseline, LetterStyle Style)
{
    /// <summary>Number of the file's structure element that it belongs to; 0 for none.</summary>
    public int Element { get; init; }

    /// <summary>Whether it is a blank.</summary>
    public bool IsBlank => Text == " ";
}
