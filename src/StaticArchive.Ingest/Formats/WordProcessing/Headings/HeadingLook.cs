using StaticArchive.Ingest.Formats.WordProcessing.Paragraphs;

namespace StaticArchive.Ingest.Formats.WordProcessing.Headings;

/// <summary>How a heading without a style is set; headings of one level look alike.</summary>
/// <param name="Size">Size in half-points.</param>
/// <param name="Weight">How much it stands out at that size.</param>
internal sealed record HeadingLook(int Size, int Weight)
{
    private const int Bold = 16;
    private const int Capitals = 8;
    private const int Underlined = 4;
    private const int Italic = 1;

    /// <summary>Half-points by which a size has to differ for people to see it.</summary>
    private const int Visible = 2;

    /// <summary>Whether it is bold.</summary>
    public bool IsBold => Weight >= Bold - Italic;

    /// <summary>Whether it stands out by slant alone, as titles of works and remarks do too.</summary>
    public bool IsItalicOnly => Weight == -Italic;

    /// <summary>The look of a paragraph.</summary>
    public static HeadingLook From(StoryParagraph paragraph) =>
        new(
            paragraph.Look.Size,
            (paragraph.Look.IsBold ? Bold : 0)
                + (paragraph.Look.IsCapitals ? Capitals : 0)
                + (paragraph.Look.IsUnderlined ? Underlined : 0)
                - (paragraph.Look.IsItalic ? Italic : 0)
        );

    /// <summary>Whether it is larger than the text.</summary>
    public bool IsLarge(int textSize) => Size >= textSize + Visible;

    /// <summary>Whether it is bold or larger than the text.</summary>
    public bool IsStrong(int textSize) => IsBold || IsLarge(textSize);

    /// <summary>Whether it differs from the text, and is not smaller.</summary>
    public bool StandsOut(int textSize) => IsLarge(textSize) || (Weight != 0 && Size > textSize - Visible);
}
