using StaticArchive.Ingest.Rules.Front.Words;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Ingest.Rules.Front;

/// <summary>
/// Lines that give a document's number and nothing else: <c>Case Study 9</c>, <c>Arbeitspapier Nr. 14</c>, <c>SB
/// 17/2013</c>, <c>HC 441 SESSION 2007-2008</c>, <c>Cm 7712 £14.75</c>, <c>ISBN 978 0 7044 2891 1</c>.
/// </summary>
internal static class DocumentNumberDetector
{
    private const int Longest = 90;
    private const int MostWords = 14;
    private const int LongestPrefix = 5;
    private const int LongestGenre = 4;
    private const int YearLength = 4;

    private static readonly TitlePageWords Words = TitlePageWords.All;
    private static readonly HashSet<string> Announcing = WordList.ParseSet("no nr vol volume issue number rhif");

    /// <summary>Whether a line is one: a number, and beside it only words that numbers have.</summary>
    public static bool IsDocumentNumber(string line)
    {
        if (line.Length > Longest || !line.Any(char.IsAsciiDigit))
        {
            return false;
        }

        var tokens = line.Split([' ', '|', ',', ':', '·', '•'], StringSplitOptions.RemoveEmptyEntries);
        return tokens.Length <= MostWords && CountNumbers(tokens) > 0;
    }

    /// <summary>How many words are numbers or announce one; -1 where a word has no place beside a number.</summary>
    private static int CountNumbers(string[] tokens)
    {
        var (numbers, at) = (0, 0);
        while (at < tokens.Length)
        {
            var genre = CountGenreWords(tokens, at);
            at += genre;
            if (at == tokens.Length)
            {
                break;
            }

            var word = Folding.Fold(tokens[at]).Trim('.', '(', ')', '[', ']', '#', '*');
            if (!IsNumberWord(tokens, at, word))
            {
                return -1;
            }

            numbers += Announcing.Contains(word) || (IsCode(tokens[at]) && (genre > 0 || !IsDay(tokens, at))) ? 1 : 0;
            at++;
        }

        return numbers;
    }

    /// <summary>How many words from here on are a kind of document: <c>working paper</c>.</summary>
    private static int CountGenreWords(string[] tokens, int at)
    {
        for (var length = Math.Min(LongestGenre, tokens.Length - at); length > 0; length--)
        {
            var phrase = Folding.Fold(string.Join(' ', tokens.Skip(at).Take(length))).Trim('.');
            if (Words.Genres.Contains(phrase))
            {
                return length;
            }
        }

        return 0;
    }

    private static bool IsNumberWord(string[] tokens, int at, string word) =>
        !word.Any(char.IsLetterOrDigit)
        || word.Any(char.IsAsciiDigit)
        || Words.Numbering.Contains(word)
        || EnglishDateParser.ParseMonth(word) > 0
        || IsOrdinal(word)
        || IsPrefix(tokens, at);

    /// <summary><c>SB 17/2013</c>, <c>WP 2012-07</c></summary>
    private static bool IsPrefix(string[] tokens, int at) =>
        tokens[at].Length <= LongestPrefix
        && at + 1 < tokens.Length
        && char.IsAsciiDigit(tokens[at + 1][0])
        && tokens[at].All(char.IsAsciiLetterUpper);

    private static bool IsOrdinal(string word) =>
        word.Length > 4 && (word.EndsWith("th", StringComparison.Ordinal) || word is "first" or "second" or "third")
        || word.EndsWith("-second", StringComparison.Ordinal)
        || word.EndsWith("-first", StringComparison.Ordinal)
        || word.EndsWith("-third", StringComparison.Ordinal);

    /// <summary><c>9th November</c>, <c>8-10 October</c>, <c>June 14</c></summary>
    private static bool IsDay(string[] tokens, int at) =>
        (at + 1 < tokens.Length && EnglishDateParser.ParseMonth(tokens[at + 1]) > 0)
        || (at > 0 && EnglishDateParser.ParseMonth(tokens[at - 1]) > 0);

    /// <summary>Digits that are neither a year nor years: an annual report is no number.</summary>
    private static bool IsCode(string token)
    {
        var digits = token.Count(char.IsAsciiDigit);
        return digits > 0
            && !(digits >= YearLength && EnglishDateParser.IsYear(token[..YearLength]) && !token.Contains('/'));
    }
}
