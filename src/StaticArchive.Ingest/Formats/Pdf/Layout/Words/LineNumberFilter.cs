using System.Globalization;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Words;

/// <summary>
/// Takes the numbers of lines from the margins of a page, as drafts and bills have them: a column of numbers, each one
/// or five above the one before, with no other word in their way.
/// </summary>
internal static class LineNumberFilter
{
    private const int FewestNumbers = 8;
    private const int FewestOfFive = 3;
    private const int MaxDigits = 5;
    private const int OrderedShare = 80;
    private const int InsideShare = 30;
    private const double SmallerSize = 0.85;

    /// <summary>Points by which the baselines of a number and of its line may differ.</summary>
    private const double MaxShift = 1;

    /// <summary>Points from the text, more than between its words.</summary>
    private const double Distance = 4;

    /// <summary>The words without them.</summary>
    public static IReadOnlyList<Word> Remove(IReadOnlyList<Word> words)
    {
        var numbers = words.Where(IsNumber).ToList();
        if (numbers.Count < FewestOfFive)
        {
            return words;
        }

        var others = words.Where(word => !IsNumber(word)).ToList();
        var left = others.Select(word => word.Left).DefaultIfEmpty(0).Min() - Distance;
        var right = others.Select(word => word.Right).DefaultIfEmpty(0).Max() + Distance;
        var removed = KeepSequence(numbers.Where(word => word.Right <= left))
            .Concat(KeepSequence(numbers.Where(word => word.Left >= right)))
            .ToHashSet();
        return removed.Count == 0 || !IsBesideText(removed, others)
            ? words
            : [.. words.Where(word => !removed.Contains(word))];
    }

    /// <summary>The numbers of a margin, if they go up as lines do; none else.</summary>
    private static List<Word> KeepSequence(IEnumerable<Word> margin)
    {
        var numbers = margin.OrderBy(word => word.Baseline).ToList();
        var steps = numbers.Zip(numbers.Skip(1), (above, below) => Parse(below) - Parse(above)).ToList();
        return
            IsSteady(steps, 1, FewestNumbers) || IsSteady(steps, 5, FewestOfFive) || IsSteady(steps, 2, FewestNumbers)
            ? numbers
            : [];
    }

    /// <summary>
    /// Whether the lines beside are running text: some empty, or beginning within a sentence; or the numbers smaller,
    /// on the same line. Entries of a list, whose labels may be plain numbers as well, begin with a capital.
    /// </summary>
    private static bool IsBesideText(HashSet<Word> numbers, List<Word> others)
    {
        var lines = LineBuilder.Build(others);
        return numbers.All(number => number.Host is null)
            && numbers.Count(number => IsBesideText(number, lines)) * 100 >= numbers.Count * InsideShare;
    }

    /// <summary>A number that stands a little above its line is the label of a note.</summary>
    private static bool IsBesideText(Word number, IReadOnlyList<WordLine> lines)
    {
        var beside = lines.MinBy(line => Math.Abs(line.Baseline - number.Baseline));
        if (beside is null || Math.Abs(beside.Baseline - number.Baseline) > beside.Size)
        {
            return true;
        }

        return Math.Abs(beside.Baseline - number.Baseline) <= MaxShift
            && (!char.IsUpper(beside.Words[0].Text[0]) || number.Size <= SmallerSize * beside.Size);
    }

    private static bool IsSteady(List<int> steps, int step, int fewest) =>
        steps.Count + 1 >= fewest && steps.Count(one => one == step) * 100 >= steps.Count * OrderedShare;

    private static bool IsNumber(Word word) => word.Text.Length <= MaxDigits && word.Text.All(char.IsAsciiDigit);

    private static int Parse(Word word) => int.Parse(word.Text, NumberStyles.None, CultureInfo.InvariantCulture);
}
