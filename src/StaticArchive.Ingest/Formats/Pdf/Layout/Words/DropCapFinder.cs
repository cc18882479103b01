namespace StaticArchive.Ingest.Formats.Pdf.Layout.Words;

/// <summary>Finds large first letters that reach down over several lines: they belong to the first of these.</summary>
internal static class DropCapFinder
{
    /// <summary>Smallest size beside that of the text.</summary>
    private const double MinSize = 1.8;

    /// <summary>How far the upper edges may differ, and the text be away, in sizes of the text.</summary>
    private const double TopTolerance = 0.5;
    private const double MaxGap = 1.2;

    private const double CapHeight = 0.7;
    private const int MaxLength = 2;

    /// <summary>Most of them on a page.</summary>
    private const int MaxLetters = 40;

    /// <summary>Sets the hosts of such letters.</summary>
    public static void FindHosts(List<Word> words)
    {
        var usual = words.Count == 0 ? 0 : words.Select(word => word.Size).Order().ElementAt(words.Count / 2);
        foreach (var word in words.Where(word => IsLarge(word, usual)).Take(MaxLetters))
        {
            var beside = words.FindAll(other => IsBeside(word, other));
            if (
                beside.Count > 1
                && beside.MinBy(other => other.Baseline) is { } first
                && Math.Abs(GetTop(first) - GetTop(word)) <= TopTolerance * first.Size
            )
            {
                (word.Host, word.IsDropCap) = (first, true);
            }
        }
    }

    private static bool IsLarge(Word word, double usual) =>
        word.Text.Length <= MaxLength && char.IsLetter(word.Text[^1]) && word.Size >= MinSize * usual;

    private static double GetTop(Word word) => word.Baseline - (CapHeight * word.Size);

    private static bool IsBeside(Word word, Word other) =>
        word.Size >= MinSize * other.Size
        && other.Host is null
        && other.Left >= word.Right - (0.3 * other.Size)
        && other.Left <= word.Right + (MaxGap * other.Size)
        && other.Baseline <= word.Baseline + (0.3 * other.Size)
        && other.Baseline > GetTop(word);
}
