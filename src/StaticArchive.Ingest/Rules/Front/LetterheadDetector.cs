using StaticArchive.Ingest.Sources;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Front;

/// <summary>Institutions and addresses at the top of a letter or a paper.</summary>
internal static class LetterheadDetector
{
    private const int Longest = 300;
    private const int LongestLine = 60;
    private const int MostWords = 8;

    private static readonly HashSet<string> InstitutionWords = Set(
        "university college department faculty school institute ministry centre center"
    );
    private static readonly HashSet<string> AddressWords = Set(
        "street road avenue lane square place terrace drive house"
    );

    /// <summary>
    /// Whether a block is nothing but institutions or an address, line by line: <c>University of Southwick</c> /
    /// <c>School of Rivers</c>, <c>1 Bridge Street, Southwick</c>.
    /// </summary>
    public static bool IsLetterhead(MappedText content) =>
        content.Text.Length < Longest && content.Lines().All(line => IsAddress(line.Text) || IsInstitution(line.Text));

    /// <summary><c>School of Rivers</c>, <c>Southwick College</c></summary>
    private static bool IsInstitution(string line)
    {
        var words = WordTokenizer.Split(line);
        return line.Length < LongestLine
            && words.Count is > 1 and <= MostWords
            && words.TrueForAll(word => char.IsUpper(word[0]) || TitleWords.IsFunctionWord(word))
            && (
                InstitutionWords.Contains(words[^1])
                || (InstitutionWords.Contains(words[0]) && words[1] is "of" or "for")
            );
    }

    private static bool IsAddress(string line) =>
        line.Length is > 0 and < LongestLine
        && char.IsAsciiDigit(line[0])
        && WordTokenizer.Split(line).Exists(AddressWords.Contains);

    private static HashSet<string> Set(string words) => WordList.ParseSet(words, StringComparer.OrdinalIgnoreCase);
}
