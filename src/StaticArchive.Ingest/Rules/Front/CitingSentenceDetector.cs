using StaticArchive.Ingest.Recognition;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Ingest.Rules.Front;

/// <summary>
/// A sentence that cites something, however short: <c>It was so (Carter 1992).</c>, <c>This follows Carter (1992).</c>
/// Lines of a title page have a year in a bracket as well, but no verb: <c>Journal of Towns (Spring 1992).</c>
/// </summary>
internal static class CitingSentenceDetector
{
    private static readonly HashSet<string> NonTitleWords = WordList.ParseSet(
        "of and the for in on at by to from with de la le van von der et und an a revised accepted published "
            + "received updated printed edition reprinted version"
    );

    /// <summary>Whether a block is one.</summary>
    public static bool IsCitingSentence(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var close = open > 0 ? text.IndexOf(')', open) : -1;
        if (close < 0 || SentenceBoundaryDetector.IsUnterminated(text) || !EndsWithYear(text, close))
        {
            return false;
        }

        var before = text[..open];
        return WordTokenizer
                .Tokenize(before)
                .Any(word => char.IsLower(before[word.Start]) && !NonTitleWords.Contains(before[word.Start..word.End]))
            && WordTokenizer
                .Tokenize(text[..close])
                .Skip(1)
                .Any(word =>
                    char.IsUpper(text[word.Start]) && EnglishDateParser.ParseMonth(text[word.Start..word.End]) == 0
                );
    }

    private static bool EndsWithYear(string text, int close)
    {
        var end = char.IsAsciiLetterLower(text[close - 1]) ? close - 1 : close;
        return end > 4 && EnglishDateParser.IsYear(text[(end - 4)..end]) && !char.IsLetterOrDigit(text[end - 5]);
    }
}
