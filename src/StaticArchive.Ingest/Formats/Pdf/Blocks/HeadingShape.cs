using StaticArchive.Ingest.Formats.Pdf.Layout;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>
/// Tells blocks that may be headings by their shape and looks, before the whole document is compared.
/// </summary>
internal static class HeadingShape
{
    private const int Longest = 220;
    private const int MostLines = 5;
    private const int MostWordsOfSentence = 4;
    private const int FewestLetters = 3;
    private const int ShortWord = 3;

    /// <summary>
    /// Whether it can be one at all: short, in the text, with words, no caption and no end of a sentence.
    /// </summary>
    public static bool CanBeHeading(TextBlock block) =>
        block.IsPlain
        && block.BoxNumber == 0
        && block.First.Line.Kind is LayoutRegionKind.Column or LayoutRegionKind.Spanning
        && block.Lines.Count <= MostLines
        && block.Text.Length <= Longest
        && ReadsLikeTitle(block.Text)
        && !ElementTags.IsWithin(block, "Caption")
        && BlockMarker.Parse(block.First) is not { IsBullet: true };

    private static bool ReadsLikeTitle(string text) =>
        text.Count(char.IsLetter) >= FewestLetters
        && text[0] != '0'
        && text[^1] is not (',' or ';' or '-')
        && !CaptionLabel.IsCaption(text)
        && !IsSentence(text);

    /// <summary>Whether it is made of words: a formula set in a font of its own is no heading.</summary>
    public static bool HasWords(TextBlock block)
    {
        var words = WordTokenizer.GetWords(block.Text).Where(word => word.Length > ShortWord && char.IsLetter(word[0]));
        return words.Sum(word => word.Length) * 2 >= block.Text.Count(char.IsLetter)
            && !block.Text.AsSpan().ContainsAny("=∑∏∫≤≥∈");
    }

    /// <summary>How far its looks differ from those of running text.</summary>
    public static HeadingProminence Rate(TextBlock block, LineStyle body)
    {
        var style = block.Style;
        var isSmall = style.Points < body.Points * 0.93;
        return style.Points >= body.Points * 1.07 && style.Size > body.Size ? HeadingProminence.Larger
            : isSmall ? HeadingProminence.None
            : style.IsBold && !body.IsBold ? HeadingProminence.Heavier
            : style.IsCapitals || (style.IsItalic && !body.IsItalic) || style.Family != body.Family
                ? HeadingProminence.Different
            : HeadingProminence.None;
    }

    /// <summary>Several words that end with a full stop.</summary>
    private static bool IsSentence(string text) =>
        text[^1] == '.' && SentenceBoundaryDetector.CountWords(text) > MostWordsOfSentence;
}
