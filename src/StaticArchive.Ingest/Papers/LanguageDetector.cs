using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Papers;

/// <summary>
/// Detects the language of a text by its function words: English and eight languages of western Europe.
/// </summary>
internal static class LanguageDetector
{
    /// <summary>Rank of a detected language, below that of any stated one.</summary>
    public const int Rank = 10;

    private const int SampleLength = 6000;
    private const int LongestWord = 7;
    private const int EnoughWords = 60;

    private static readonly (string Tag, HashSet<string> Words)[] Common =
    [
        (
            "en",
            WordList.ParseSet(
                "the of and to in that is was for it with as on be at by this are from or were which have an "
                    + "not has been their they will would its"
            )
        ),
        (
            "fr",
            WordList.ParseSet(
                "le la les des et en un une du dans que qui est pour pas sur au par avec plus sont il elle "
                    + "ce cette aux ont mais ou nous leur été être"
            )
        ),
        (
            "de",
            WordList.ParseSet(
                "der die und das in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an "
                    + "werden aus er hat dass sie nach wird bei einer"
            )
        ),
        (
            "es",
            WordList.ParseSet(
                "de la que el en y los del se las por un para con no una su al lo como más pero sus le ya o "
                    + "fue este ha porque esta son entre"
            )
        ),
        (
            "it",
            WordList.ParseSet(
                "di che la il un per è in una sono del non le si con da dei nel alla come più della anche "
                    + "gli ha al ma lo delle questo nella"
            )
        ),
        (
            "nl",
            WordList.ParseSet(
                "de het een van en in is dat op te zijn met voor niet aan er om ook als dan maar bij nog uit "
                    + "door naar heeft hebben worden wordt deze"
            )
        ),
        (
            "pt",
            WordList.ParseSet(
                "de que o a do da em um para com não uma os no se na por mais as dos como mas ao ele das seu "
                    + "sua ou quando muito nos já também foi são"
            )
        ),
        (
            "sv",
            WordList.ParseSet(
                "och att det i en som på är av för med den till har inte om ett de var men sig från vi så "
                    + "kan när eller än hade efter"
            )
        ),
        (
            "da",
            WordList.ParseSet(
                "og i at det er en til af på der de med for den ikke som har et om var men han sig fra vi "
                    + "kan blev også efter ved eller"
            )
        ),
    ];

    // For each word one bit for every language that has it.
    private static readonly Dictionary<string, int> Bits = Common
        .SelectMany((language, i) => language.Words.Select(word => new { word, Bit = 1 << i }))
        .GroupBy(pair => pair.word, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Sum(pair => pair.Bit), StringComparer.Ordinal);

    /// <summary>
    /// BCP 47 tag of the language; null for a short text, and where no language is clearly ahead of the others.
    /// </summary>
    public static string? Detect(string text)
    {
        var counts = new int[Common.Length];
        var words = 0;
        var known = Bits.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> word = stackalloc char[LongestWord];
        foreach (var (start, end) in new WordSequence(text, 0, Math.Min(text.Length, SampleLength)))
        {
            words++;
            if (end - start > LongestWord)
            {
                continue;
            }

            var length = text.AsSpan(start, end - start).ToLowerInvariant(word);
            if (known.TryGetValue(word[..length], out var languages))
            {
                for (var i = 0; i < counts.Length; i++)
                {
                    counts[i] += (languages >> i) & 1;
                }
            }
        }

        var best = Array.IndexOf(counts, counts.Max());
        var next = counts.Where((_, i) => i != best).Max();
        return words >= EnoughWords && counts[best] * 100 >= words * 18 && counts[best] * 2 >= next * 3
            ? Common[best].Tag
            : null;
    }
}
