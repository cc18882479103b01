using StaticArchive.Ingest.Formats.Pdf.Layout.Words;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Regions;

/// <summary>
/// Finds what text runs around: a pull quote, a note or a caption in letters of its own, beside lines that are shorter
/// than those above or below.
/// </summary>
/// <param name="gutters">Finds the white space beside it.</param>
/// <param name="bodySize">Size of the letters of the text.</param>
internal sealed class FloatFinder(GutterFinder gutters, double bodySize)
{
    /// <summary>Tallest float, in lines of the text; a column that is taller is one.</summary>
    private const double MaxHeight = 24;

    /// <summary>Difference in size from which letters are others.</summary>
    private const double OtherSize = 0.07;

    /// <summary>The words of a float; none if there is none.</summary>
    public IReadOnlyList<Word> Find(IReadOnlyList<Word> words)
    {
        if (words.Count == 0)
        {
            return [];
        }

        var area = words.Select(word => word.Box).Aggregate(static (one, other) => one.Hull(other));
        if (gutters.Find(words, area) is not { } gutter || !IsSurrounded(gutter, words))
        {
            return [];
        }

        return IsFloat(gutter.Right, gutter.Left) ? gutter.Right
            : IsFloat(gutter.Left, gutter.Right) ? gutter.Left
            : [];
    }

    private bool IsFloat(List<Word> aside, List<Word> text)
    {
        var (box, usual) = (GetStyle(aside), GetStyle(text));
        var height = aside.Max(word => word.Box.Bottom) - aside.Min(word => word.Box.Top);
        return height <= MaxHeight * bodySize
            && aside.Sum(word => word.Text.Length) < text.Sum(word => word.Text.Length)
            && Math.Abs(usual.Size - bodySize) <= OtherSize * bodySize
            && (Math.Abs(box.Size - usual.Size) > OtherSize * bodySize || box.Font != usual.Font);
    }

    /// <summary>How most of the letters look.</summary>
    private static Letters.LetterStyle GetStyle(List<Word> words) =>
        words.GroupBy(word => word.Style).MaxBy(group => group.Sum(word => word.Text.Length))!.Key;

    /// <summary>Whether text crosses the white space close above or below.</summary>
    private bool IsSurrounded(Gutter gutter, IReadOnlyList<Word> words)
    {
        var (top, bottom) = (gutter.Bands[0].Top, gutter.Bands[^1].Bottom);
        return words.Any(word =>
            word is not BlockWord
            && Math.Abs(word.Size - bodySize) <= OtherSize * bodySize
            && word.Left < gutter.Space.Right
            && word.Right > gutter.Space.Left
            && (
                (word.Box.Bottom <= top && top - word.Box.Bottom < 2 * bodySize)
                || (word.Box.Top >= bottom && word.Box.Top - bottom < 2 * bodySize)
            )
        );
    }
}
