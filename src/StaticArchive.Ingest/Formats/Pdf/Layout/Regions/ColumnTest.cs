using StaticArchive.Ingest.Formats.Pdf.Layout.Words;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Regions;

/// <summary>
/// Whether the words on both sides of a gap are columns of text, and not a list with its labels, a table, a contents
/// page with its numbers.
/// </summary>
internal static class ColumnTest
{
    private const double MinColumnWidth = 60;

    /// <summary>Fewest letters and words of a line, on average.</summary>
    private const double MinLetters = 12;
    private const double MinWords = 2.5;

    /// <summary>Share of the lines that have to reach about the end of their column.</summary>
    private const double MinFull = 0.45;
    private const double FullLine = 0.7;

    /// <summary>
    /// Whether both sides are columns of so many lines at least; a single one need not look like no table.
    /// </summary>
    public static bool AreColumns(Gutter gutter, int minLines)
    {
        var (left, right) = (GetLines(gutter.Left), GetLines(gutter.Right));
        if (left.Count == 0 || right.Count == 0)
        {
            return false;
        }

        return IsWide(left)
            && IsWide(right)
            && IsText(left)
            && IsText(right)
            && left.Count >= minLines
            && right.Count >= minLines
            && (minLines == 1 || !IsTable(left, right));
    }

    private static IReadOnlyList<WordLine> GetLines(List<Word> words) =>
        LineBuilder.Build(words.Where(word => word is not BlockWord));

    private static bool IsWide(IReadOnlyList<WordLine> lines) => GetWidth(lines) >= MinColumnWidth;

    private static double GetWidth(IReadOnlyList<WordLine> lines) =>
        lines.Max(line => line.Box.Right) - lines.Min(line => line.Box.Left);

    private static bool IsText(IReadOnlyList<WordLine> lines) =>
        lines.Average(CountLetters) >= MinLetters && lines.Average(line => line.Words.Count) >= MinWords;

    /// <summary>Columns of figures are no columns of text.</summary>
    private static int CountLetters(WordLine line) => line.Words.Sum(word => word.Text.Count(char.IsLetter));

    /// <summary>Cells side by side begin on one line and seldom fill their columns.</summary>
    private static bool IsTable(IReadOnlyList<WordLine> left, IReadOnlyList<WordLine> right)
    {
        var baselines = right.Select(line => Math.Round(line.Baseline)).ToHashSet();
        var aligned = left.Count(line =>
            baselines.Contains(Math.Round(line.Baseline)) || baselines.Contains(Math.Round(line.Baseline) - 1)
        );
        return aligned >= 0.8 * Math.Min(left.Count, right.Count)
            && (GetFullShare(left) < MinFull || GetFullShare(right) < MinFull);
    }

    private static double GetFullShare(IReadOnlyList<WordLine> lines)
    {
        var (start, width) = (lines.Min(line => line.Box.Left), GetWidth(lines));
        return lines.Count(line => line.Box.Right - start >= FullLine * width) / (double)lines.Count;
    }
}
