using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Boilerplate;

/// <summary>
/// Tells lines that count pages, <c>Studies of Rivers 12</c>, <c>Studies of Rivers 13</c>, from labels that count
/// something else, <c>Table 1</c>, <c>Question 2</c>: those have one or two words, and begin at 1.
/// </summary>
internal static class PageCounter
{
    private const int FewestWords = 3;

    /// <summary>Of <c>Page 3 of 12</c>.</summary>
    private const int WordsOfCount = 4;

    /// <summary>Whether a number at the start or the end of the lines rises from line to line.</summary>
    public static bool CountsPages(IReadOnlyList<string> lines)
    {
        var last = -1;
        foreach (var line in lines)
        {
            var number = FindNumber(line);
            if (number <= last || CountOtherWords(line) < FewestWords)
            {
                return false;
            }

            last = number;
        }

        return last > 0;
    }

    /// <summary>The number that a line ends or begins with; -1 for none.</summary>
    private static int FindNumber(string line)
    {
        var words = WordTokenizer.Split(line);
        // River Trust 2015. Page 3 of 12
        var count = words.Count < WordsOfCount ? "" : string.Join(' ', words[^WordsOfCount..]);
        if (PageNumberParser.Parse(count) is > 0 and var page)
        {
            return page;
        }

        var end = words.Count == 0 ? -1 : PageNumberParser.Parse(words[^1]);
        return end >= 0 || words.Count == 0 ? end : PageNumberParser.Parse(words[0]);
    }

    private static int CountOtherWords(string line) => WordTokenizer.Split(line).Count(word => !char.IsDigit(word[0]));
}
