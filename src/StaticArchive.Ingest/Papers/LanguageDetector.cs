using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Languages;

namespace StaticArchive.Ingest.Papers;

/// <summary>
/// Detects the language of a text by its function words, which every file of the catalogue lists as <c>common</c>.
/// </summary>
internal static class LanguageDetector
{
    /// <summary>Rank of a detected language, below that of any stated one.</summary>
    public const int Rank = 10;

    /// <summary>
    /// Samples are taken at the beginning, in the middle and at the end: an abstract in another language, or a list of
    /// references, does not outvote the text.
    /// </summary>
    private const int Samples = 3;

    private const int SampleLength = 3000;
    private const int LongestWord = 10;
    private const int FewestWords = 25;
    private const int EnoughWords = 60;

    // For each word one bit for every language that has it.
    private static readonly Dictionary<string, int> Bits = LanguageCatalog
        .All.SelectMany((language, i) => language.GetWords("common").Select(word => new { word, Bit = 1 << i }))
        .GroupBy(pair => pair.word, StringComparer.Ordinal)
        .ToDictionary(
            group => group.Key,
            group => group.Aggregate(0, (bits, pair) => bits | pair.Bit),
            StringComparer.Ordinal
        );

    /// <summary>
    /// BCP 47 tag of the language; null for a short text, and where no language is clearly ahead of the others.
    /// </summary>
    public static string? Detect(string text)
    {
        var counts = new int[LanguageCatalog.All.Count];
        var words = 0;
        if (text.Length <= Samples * SampleLength)
        {
            words = Count(text, 0, text.Length, counts);
        }
        else
        {
            for (var sample = 0; sample < Samples; sample++)
            {
                var start = (int)((text.Length - SampleLength) * (long)sample / (Samples - 1));
                words += Count(text, start, start + SampleLength, counts);
            }
        }

        var best = Array.IndexOf(counts, counts.Max());
        var next = counts.Where((_, i) => i != best).Max();
        return IsClear(words, counts[best], next) ? LanguageCatalog.All[best].Tag : null;
    }

    /// <summary>A text of few words needs more of them, and a longer lead.</summary>
    private static bool IsClear(int words, int best, int next) =>
        words >= EnoughWords
            ? best * 100 >= words * 18 && best * 2 >= next * 3
            : words >= FewestWords && best * 100 >= words * 30 && best >= next * 2;

    private static int Count(string text, int start, int end, int[] counts)
    {
        var words = 0;
        var known = Bits.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> word = stackalloc char[LongestWord];
        foreach (var (from, to) in new WordSequence(text, start, end))
        {
            words++;
            if (to - from > LongestWord)
            {
                continue;
            }

            var length = text.AsSpan(from, to - from).ToLowerInvariant(word);
            if (!known.TryGetValue(word[..length], out var languages))
            {
                continue;
            }

            for (var i = 0; i < counts.Length; i++)
            {
                counts[i] += (languages >> i) & 1;
            }
        }

        return words;
    }
}
