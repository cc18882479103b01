using StaticArchive.Ingest.Sources;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Front;

/// <summary>Whether the words of a title show that it continues in the next line.</summary>
internal static class TitleWords
{
    private static readonly HashSet<string> FunctionWords = WordList.ParseSet(
        "a an and as at by for from in into of on or the to with",
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly HashSet<string> Prepositions = WordList.ParseSet(
        "of on upon into to concerning über zur zum sur de du des sobre over ar",
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly HashSet<string> Relations = WordList.ParseSet(
        "about against at before between beyond by from how in into on to under versus what when where who why with "
            + "gegen vor zwischen contre entre contra versus tegen yn erbyn rhwng"
    );

    /// <summary>
    /// Whether a word in small letters ties the others as names of institutions do not: <c>Complaint against Wexcombe
    /// Borough Council</c>.
    /// </summary>
    public static bool HasRelation(string line) => WordTokenizer.Split(line).Exists(Relations.Contains);

    /// <summary>Whether a word is an article, a preposition or a conjunction, after which no title ends.</summary>
    public static bool IsFunctionWord(string word) => FunctionWords.Contains(word);

    /// <summary>
    /// Whether a line goes on with a title that stands apart above it: <c>ANNUAL ACCOUNTS</c> / <c>for the year ended
    /// 31 March 2006</c>.
    /// </summary>
    public static bool IsContinuation(string line) =>
        line.Length > 0
        && char.IsLower(line[0])
        && line[^1] is not ('.' or ':' or ';' or ',')
        && WordTokenizer.Split(line) is [var first, _, _, ..]
        && first is "for" or "of" or "on" or "in" or "to" or "and" or "with";

    /// <summary>Whether a line cannot be the last of a title: <c>River boards and</c>, <c>Floods, fields,</c></summary>
    public static bool IsIncomplete(string line) =>
        line.EndsWith(',')
        || (WordTokenizer.Tokenize(line).LastOrDefault() is var word && IsFunctionWord(line[word.Start..word.End]));

    /// <summary>
    /// Whether a kind of document goes on in the next line as a title: <c>REPORT</c> / <c>ON THE STATE OF THE
    /// WEIRS</c>.
    /// </summary>
    public static bool IsBroken(List<MappedText> lines, int i) =>
        i + 1 < lines.Count
        && WordTokenizer.Split(lines[i + 1].Text) is [var first, _, ..]
        && Prepositions.Contains(first);

    /// <summary>
    /// Whether a name below a line of a title could be the title's own: the title has capitals throughout, or is too
    /// short to tell.
    /// </summary>
    public static bool CanContinue(string title)
    {
        var words = WordTokenizer.Split(title);
        var small = words.Count(word => char.IsLower(word[0]));
        return words.Count < 3
            || (title.Length > 0 && !char.IsLetterOrDigit(title[^1]))
            || (small * 2 < words.Count && words.Exists(word => word.Any(char.IsLower)));
    }
}
