namespace StaticArchive.Ingest.Rules.Notes;

/// <summary>
/// Small Roman numbers and letters that notes have for numbers: <c>i</c>, <c>iv</c>, <c>a</c>. Each kind has numbers of
/// its own, so that a note <c>i</c> and a marker <c>1</c> do not meet.
/// </summary>
internal static class NoteNumerals
{
    private const int Kinds = 10_000;
    private const int Roman = Kinds;
    private const int Letters = 2 * Kinds;
    private const int Longest = 7;
    private const char LastLetter = 'h';

    /// <summary>The number of a numeral; 0 for any other word. Letters end before <c>i</c>.</summary>
    public static int Parse(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > Longest)
        {
            return 0;
        }

        if (word.IndexOfAnyExcept("ivxl") < 0)
        {
            return ParseRoman(word) is var number and > 0 ? Roman + number : 0;
        }

        return word.Length == 1 && word[0] is >= 'a' and <= LastLetter ? Letters + word[0] - 'a' + 1 : 0;
    }

    /// <summary>Whether a number is a letter's.</summary>
    public static bool IsLetter(int number) => number > Letters;

    /// <summary>The number within its kind: 3 of <c>3</c>, <c>iii</c> and <c>c</c>.</summary>
    public static int GetRank(int number) => number % Kinds;

    /// <summary>Length of the small letters that stand at an offset.</summary>
    public static int GetLength(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiLetterLower(text[end]))
        {
            end++;
        }

        return end - at;
    }

    private static int ParseRoman(ReadOnlySpan<char> word)
    {
        var (sum, last) = (0, 0);
        for (var i = word.Length - 1; i >= 0; i--)
        {
            var value = word[i] switch
            {
                'i' => 1,
                'v' => 5,
                'x' => 10,
                _ => 50,
            };
            sum += value < last ? -value : value;
            last = Math.Max(last, value);
        }

        return Format(sum) is { } text && word.SequenceEqual(text) ? sum : 0;
    }

    private static string? Format(int number)
    {
        if (number is <= 0 or >= 90)
        {
            return null;
        }

        string[] tens = ["", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx"];
        string[] ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
        return tens[number / 10] + ones[number % 10];
    }
}
