using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Recognition;

/// <summary><c>Ministry of Rivers</c> for <c>MINISTRY OF RIVERS</c>, as letterheads print it.</summary>
internal static class OrganisationCase
{
    private static readonly HashSet<string> SmallWords = WordList.ParseSet(
        "of for and the in on to with by at für der die des den und du de la le les et y del",
        StringComparer.OrdinalIgnoreCase
    );
    private static readonly HashSet<string> Acronyms = WordList.ParseSet("UK US EU UN HM NHS BBC");

    /// <summary>A name with small letters stays as it is, and so does an acronym alone.</summary>
    public static string Restore(string name) =>
        name.Any(char.IsLower) || !name.Contains(' ')
            ? name
            : string.Join(' ', name.Split(' ').Select((word, i) => RestoreWord(word, isFirst: i == 0)));

    private static string RestoreWord(string word, bool isFirst) =>
        Acronyms.Contains(word) ? word
        : SmallWords.Contains(word) && !isFirst ? word.ToLowerInvariant()
        : string.Concat(
            word.Select((unit, i) => i > 0 && char.IsLetter(word[i - 1]) ? char.ToLowerInvariant(unit) : unit)
        );
}
