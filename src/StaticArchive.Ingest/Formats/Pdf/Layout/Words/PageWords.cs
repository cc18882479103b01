using StaticArchive.Ingest.Formats.Pdf.Layout.Drawing;
using StaticArchive.Ingest.Formats.Pdf.Layout.Opening;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Words;

/// <summary>What was taken from a page before the whole file is known.</summary>
/// <param name="Number">1-based number of the page.</param>
/// <param name="Width">Its width as seen.</param>
/// <param name="Height">Its height as seen.</param>
/// <param name="Words">Its words.</param>
internal sealed record PageWords(int Number, double Width, double Height, IReadOnlyList<Word> Words)
{
    private const int FewLetters = 20;
    private const int FewestShare = 50;

    /// <summary>Lines that run at another angle, where they stand on the page.</summary>
    public IReadOnlyList<LayoutLine> Turned { get; init; } = [];

    /// <summary>What is drawn.</summary>
    public PageDrawing Drawing { get; init; } = new();

    /// <summary>Areas that lead elsewhere.</summary>
    public IReadOnlyList<LinkArea> Links { get; init; } = [];

    /// <summary>The page's height in the file, from which its addresses count.</summary>
    public double FileHeight { get; init; }

    /// <summary>Letters that stand in the file and are not seen.</summary>
    public int Hidden { get; init; }

    /// <summary>Letters that the file gives no characters for.</summary>
    public int Unknown { get; init; }

    /// <summary>How many numbers of lines stood in its margins; they are left out.</summary>
    public int LineNumbers { get; init; }

    /// <summary>
    /// Whether words are missing for that: a sign or two without a character, in a formula or a logo, are no words.
    /// </summary>
    public bool LacksCharacters => Unknown > FewLetters && Unknown * FewestShare > Words.Sum(word => word.Text.Length);

    /// <summary>Whether it is a picture without words.</summary>
    public bool IsScanned { get; init; }

    /// <summary>Whether it could not be read.</summary>
    public bool IsBroken { get; init; }
}
