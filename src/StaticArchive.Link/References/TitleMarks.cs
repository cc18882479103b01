using StaticArchive.Model.Text;

namespace StaticArchive.Link.References;

/// <summary>
/// What in a title tells it from a title that is otherwise the same: numbers of parts in figures, Roman numerals or
/// words, and the words that call a work a companion of another.
/// </summary>
internal static class TitleMarks
{
    private const int MaxCompanionWords = 5;

    private static readonly HashSet<string> Parts = WordList.ParseSet(
        "part volume vol phase stage book report number no chapter series section teil band tome parte partie deel year"
    );

    private static readonly HashSet<string> Companions = WordList.ParseSet(
        "erratum corrigendum correction retraction reply rejoinder comment comments response responses appendix "
            + "appendices annex addendum supplement consultation summary postscript summaries replies "
            + "zusammenfassung anhang résumé annexe resumen anexo"
    );

    private static readonly string[] Words =
    [
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
    ];

    private static readonly string[] Romans =
    [
        "i",
        "ii",
        "iii",
        "iv",
        "v",
        "vi",
        "vii",
        "viii",
        "ix",
        "x",
        "xi",
        "xii",
    ];

    /// <summary><c>2</c> of <c>Part II</c> and <c>Part two</c>; empty where no part is numbered.</summary>
    public static string FindNumerals(string title)
    {
        var numerals = "";
        var isBehindPart = false;
        foreach (var word in WordTokenizer.GetWords(title))
        {
            var key = Folding.ToKey(word);
            var roman = Array.IndexOf(Romans, key);
            var isRoman = roman > 0 && word.All(char.IsUpper);
            var number =
                isBehindPart ? Math.Max(roman, Array.IndexOf(Words, key))
                : isRoman ? roman
                : -1;
            numerals += number >= 0 ? $"{number + 1} " : "";
            isBehindPart = Parts.Contains(key);
        }

        return numerals;
    }

    /// <summary>
    /// <c>reply</c> of <c>The price of water: a reply</c> and <c>erratum</c> of <c>Erratum: The price of water</c>:
    /// such a word in a short part of a title before or behind its colon; empty where there is none.
    /// </summary>
    public static string FindCompanion(string title)
    {
        foreach (
            var part in title
                .Split([": ", ". ", " – ", " — ", " - ", "? "], StringSplitOptions.RemoveEmptyEntries)
                .AsSpan()
        )
        {
            var words = WordTokenizer.GetWords(part).Select(word => Folding.ToKey(word)).ToList();
            if (
                part.Length < title.Length
                && words.Count <= MaxCompanionWords
                && words.Find(Companions.Contains) is { } found
            )
            {
                return found;
            }
        }

        return "";
    }
}
