namespace StaticArchive.Ingest.Formats.Pdf.Layout.Letters.Encodings;

/// <summary>How often codes of a font were used.</summary>
internal sealed class CodeCounts
{
    /// <summary>The letters that make up most of the words of European languages.</summary>
    private const string CommonLetters = "etaoinshrldcumpg";

    private const string Vowels = "aeiou";

    /// <summary>Fewest letters that tell anything.</summary>
    private const int MinLetters = 24;

    private readonly Dictionary<char, int> _counts = [];

    /// <summary>The codes that were used.</summary>
    public IReadOnlyCollection<char> Codes => _counts.Keys;

    /// <summary>Counts a code.</summary>
    public void Add(char code) => _counts[code] = _counts.GetValueOrDefault(code) + 1;

    /// <summary>How often a code was used.</summary>
    public int Get(char code) => _counts.GetValueOrDefault(code);

    /// <summary>Whether the codes, each moved by so much, are ASCII letters of running text.</summary>
    public bool IsText(int shift)
    {
        var total = _counts.Values.Sum();
        var small = Sum(shift, char.IsAsciiLetterLower);
        return small >= MinLetters
            && small >= 0.55 * total
            && Sum(shift, letter => CommonLetters.Contains(letter)) >= 0.8 * small
            && Sum(shift, letter => Vowels.Contains(letter)) is var vowels
            && vowels >= 0.25 * small
            && vowels <= 0.55 * small;
    }

    /// <summary>Whether most codes are those of ASCII letters and figures.</summary>
    public bool IsAlphanumeric() => Sum(0, char.IsAsciiLetterOrDigit) >= 0.6 * _counts.Values.Sum();

    private int Sum(int shift, Func<char, bool> isCounted) =>
        _counts.Where(count => isCounted((char)(count.Key + shift))).Sum(count => count.Value);
}
