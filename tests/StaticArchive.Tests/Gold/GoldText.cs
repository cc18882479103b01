using System.Globalization;
using System.Text;

namespace StaticArchive.Tests.Gold;

/// <summary>How words of a truth and of a page are compared.</summary>
internal static class GoldText
{
    private static readonly char[] SentenceEnds = ['.', '!', '?'];

    private static readonly IReadOnlySet<string> Honours = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "Dr",
        "Professor",
        "Sir",
        "Dame",
        "Mr",
        "Mrs",
        "Ms",
        "Miss",
        "Rev",
        "Cllr",
    };

    /// <summary>Letters and figures alone, without case and accents: <c>Crème, 2!</c> is <c>creme2</c>.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormKD).Where(char.IsLetterOrDigit))
        {
            folded.Append(char.ToLower(letter, CultureInfo.InvariantCulture));
        }

        return folded.ToString();
    }

    /// <summary><c>Beckwith, Dr Thora</c> and <c>Thora Beckwith</c> are one person.</summary>
    public static string FoldName(string name)
    {
        var parts = name.Split(", ");
        var natural = parts.Length == 2 ? $"{parts[1]} {parts[0]}" : name;
        return Fold(string.Concat(natural.Split(' ').Where(word => !Honours.Contains(word.Trim('.')))));
    }

    /// <summary><c>2.1 Arle Bridge</c> without its number.</summary>
    public static string FoldHeading(string heading) =>
        Fold(heading.TrimStart("0123456789.() \t".ToCharArray()) is { Length: > 0 } bare ? bare : heading);

    /// <summary>Sentences of a paragraph; each with the mark that ends it.</summary>
    public static IEnumerable<string> SplitSentences(string paragraph)
    {
        var start = 0;
        for (var i = 3; i < paragraph.Length - 1; i++)
        {
            if (SentenceEnds.Contains(paragraph[i]) && char.IsLetter(paragraph[i - 2]) && paragraph[i + 1] == ' ')
            {
                yield return paragraph[start..(i + 1)];
                start = i + 2;
            }
        }

        yield return paragraph[start..];
    }

    /// <summary>How many words a text has.</summary>
    public static int CountWords(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));

    /// <summary>F1 of what was found, of what was wanted and of what is in both.</summary>
    public static double F1(int both, int found, int wanted) => found + wanted == 0 ? 1 : 2.0 * both / (found + wanted);
}
