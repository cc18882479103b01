using StaticArchive.Ingest.Formats.Pdf.Layout.Letters;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Words;

/// <summary>Letters without a gap between.</summary>
internal class Word
{
    /// <summary>Height of capitals in sizes of the font: lines set solid do not touch.</summary>
    protected const double CapHeight = 0.7;

    /// <summary>Depth of tails in sizes of the font.</summary>
    protected const double Depth = 0.12;

    /// <param name="glyphs">The letters from left to right.</param>
    public Word(IReadOnlyList<Glyph> glyphs)
    {
        // A file of hundreds of pages has millions: no room for more is kept.
        Glyphs = [.. glyphs];
        Left = glyphs[0].Left;
        Right = glyphs.Max(glyph => glyph.Right);
        Size = glyphs.Max(glyph => glyph.Style.Size);
        Baseline = glyphs[0].Baseline;
        Text = glyphs.Count == 1 ? glyphs[0].Text : string.Concat(glyphs.Select(glyph => glyph.Text));
    }

    /// <summary>The letters from left to right.</summary>
    public IReadOnlyList<Glyph> Glyphs { get; }

    /// <summary>Its characters.</summary>
    public string Text { get; }

    /// <summary>Its left edge.</summary>
    public double Left { get; }

    /// <summary>Its right edge.</summary>
    public double Right { get; }

    /// <summary>Size of its largest letters, so that small capitals count as what they are set in.</summary>
    public double Size { get; }

    /// <summary>Baseline of its own letters.</summary>
    public double Baseline { get; }

    /// <summary>The word whose line a raised or lowered one is part of; null for one that stands on its line.</summary>
    public Word? Host { get; set; }

    /// <summary>Whether it is the large first letter of a paragraph.</summary>
    public bool IsDropCap { get; set; }

    /// <summary>Whether it stands on its line.</summary>
    public LetterRise Rise =>
        Host is null || IsDropCap ? LetterRise.None
        : Baseline < Host.Baseline ? LetterRise.Raised
        : LetterRise.Lowered;

    /// <summary>Baseline of its line.</summary>
    public double LineBaseline => Host?.Baseline ?? Baseline;

    /// <summary>Size of the letters of its line.</summary>
    public double LineSize => Host?.Size ?? Size;

    /// <summary>Where it stands, without what reaches above capitals or far below the line.</summary>
    public LayoutBox Box => new(Left, LineBaseline - (CapHeight * LineSize), Right, LineBaseline + (Depth * LineSize));

    /// <summary>Number of its element in the file's structure; 0 for none.</summary>
    public int Element => Glyphs[0].Element;

    /// <summary>How its first letter looks.</summary>
    public LetterStyle Style => Glyphs[0].Style;
}
