using StaticArchive.Model.Text.Languages;

namespace StaticArchive.Model.Text.Dates;

/// <summary>
/// Words that other languages than English print in place of a year: <c>o. J.</c>, <c>en prensa</c>. Each means an
/// English one: <c>n.d.</c>, <c>in press</c>.
/// </summary>
public static class UndatedWords
{
    private static readonly Dictionary<string, string> Literals = Read();

    /// <summary>The phrases, small.</summary>
    public static IReadOnlyList<string> Phrases { get; } =
    [.. Literals.Keys.OrderByDescending(phrase => phrase.Length).ThenBy(phrase => phrase, StringComparer.Ordinal)];

    private static readonly ILookup<char, string> ByFirstLetter = Phrases.ToLookup(phrase => phrase[0]);

    /// <summary>The phrase that a text has at an offset; null for none.</summary>
    public static string? FindAt(string text, int at)
    {
        foreach (var phrase in at < text.Length ? ByFirstLetter[char.ToLowerInvariant(text[at])] : [])
        {
            var end = at + phrase.Length;
            if (
                end <= text.Length
                && text.AsSpan(at, phrase.Length).Equals(phrase, StringComparison.OrdinalIgnoreCase)
                && (end == text.Length || !char.IsLetterOrDigit(text[end]))
            )
            {
                return phrase;
            }
        }

        return null;
    }

    /// <summary>The English words for a phrase.</summary>
    public static string Translate(string phrase) => Literals[phrase];

    private static Dictionary<string, string> Read()
    {
        var literals = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var language in LanguageCatalog.All.Skip(1))
        {
            foreach (var phrase in language.GetPhrases("no year"))
            {
                literals[phrase] =
                    language.GetPhrases("in press").Contains(phrase, StringComparer.Ordinal) ? "in press"
                    : language.GetPhrases("in preparation").Contains(phrase, StringComparer.Ordinal) ? "in preparation"
                    : "n.d.";
            }
        }

        return literals;
    }
}
