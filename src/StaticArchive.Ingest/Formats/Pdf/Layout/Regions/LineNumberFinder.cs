using System.Globalization;
using StaticArchive.Ingest.Formats.Pdf.Layout.Words;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Regions;

/// <summary>Finds the numbers of lines in the margin of manuscripts, bills and transcripts.</summary>
internal static class LineNumberFinder
{
    private const int MinNumbers = 8;

    /// <summary>Smallest space behind a number, in sizes of the letters; labels of lists are nearer.</summary>
    private const double MinSpace = 0.8;

    /// <summary>Share of the lines that have to be empty or to begin within a sentence.</summary>
    private const double MinInside = 0.3;

    /// <summary>
    /// How far the edges of numbers with more and with fewer digits are apart, in sizes of the letters.
    /// </summary>
    private const double MaxShift = 1.5;

    /// <summary>The numbers; none if the lines of the page are not numbered.</summary>
    public static IReadOnlyList<Word> Find(IReadOnlyList<Word> words)
    {
        var lines = LineBuilder.Build(words);
        var numbers = lines.Where(StartsWithNumber).Select(line => line.Words[0]).ToList();
        if (numbers.Count < MinNumbers || numbers.Count < lines.Count * 0.6)
        {
            return [];
        }

        if (lines.Count(line => StartsWithNumber(line) && IsNoEntry(line)) < MinInside * numbers.Count)
        {
            return [];
        }

        var left = numbers.Min(word => word.Left);
        List<Word> aligned = [.. numbers.Where(word => word.Left - left <= MaxShift * word.Size)];
        return aligned.Count >= MinNumbers && IsSeries(aligned) ? aligned : [];
    }

    /// <summary>
    /// Entries of a list begin with a capital and are not empty; lines of running text often are not so.
    /// </summary>
    private static bool IsNoEntry(WordLine line) => line.Words.Count == 1 || char.IsLower(line.Words[1].Text[0]);

    private static bool StartsWithNumber(WordLine line) =>
        line.Words[0].Text.Length <= 4
        && line.Words[0].Text.All(char.IsAsciiDigit)
        && (line.Words.Count == 1 || line.Words[1].Left - line.Words[0].Right >= MinSpace * line.Size);

    /// <summary>1, 2, 3 …, or 5, 10, 15 …, with no more than one exception in ten.</summary>
    private static bool IsSeries(List<Word> numbers)
    {
        var values = numbers.ConvertAll(word => int.Parse(word.Text, CultureInfo.InvariantCulture));
        var steps = values.Zip(values.Skip(1), static (one, next) => next - one).ToList();
        var usual = steps.GroupBy(step => step).MaxBy(group => group.Count())!;
        return usual.Key is 1 or 5 && usual.Count() >= 0.9 * steps.Count;
    }
}
