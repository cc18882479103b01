using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Recognition;

/// <summary>
/// What the ends of a stretch of text show: whether its last sentence has ended, whether its first began before.
/// </summary>
internal static class SentenceBoundaryDetector
{
    private const string Closers = "\"'”’»)]}*_";
    private const string Openers = "\"'“‘«([{";

    /// <summary>Words after which no sentence ends.</summary>
    private static readonly HashSet<string> NonFinalWords = WordList.ParseSet(
        "a about across after against all among an and any are as at be because been before being "
            + "between both but by can could did do does during each either "
            + "every for from had has have having he her his how if in into is it its itself just less many "
            + "may might more most much must nor not of on only or other "
            + "our over per rather should since so some such than that the their them themselves then there "
            + "these they this those through to toward towards under until up "
            + "upon via was were what when where whether which while who whose will with within without would "
            + "very also et"
    );

    /// <summary>
    /// Whether the last sentence has not ended: <c>… There were</c>, <c>… partnership solutions;</c>.
    /// </summary>
    public static bool IsUnterminated(string text)
    {
        var end = text.Length;
        while (end > 0 && Closers.Contains(text[end - 1], StringComparison.Ordinal))
        {
            end--;
        }

        // be it enacted as follows:-
        end -= end > 1 && text[end - 1] is '-' or '–' or '—' && text[end - 2] == ':' ? 1 : 0;
        return end > 0 && text[end - 1] is not ('.' or '?' or '!' or ':' or '…' or '。' or '！' or '？' or '؟');
    }

    /// <summary>
    /// Whether it stops in the middle of a clause: after <c>the</c>, <c>of</c>, a comma, a semicolon, a hyphen.
    /// </summary>
    public static bool EndsMidClause(string text) =>
        text.Length > 0
        && (text[^1] is ',' or ';' or '-' or '–' or '(' || NonFinalWords.Contains(Folding.Fold(LastWord(text))));

    /// <summary>
    /// Whether it begins in the middle of a sentence: a small letter, or a closing bracket or comma.
    /// </summary>
    public static bool StartsMidSentence(string text) =>
        text.Length > 0 && (char.IsLower(text[0]) || text[0] is ',' or ';' or ')' or ']');

    /// <summary>Whether it begins with a bracket or a digit, which may continue a sentence or begin one.</summary>
    public static bool MayStartMidSentence(string text) =>
        text.Length > 0 && (text[0] is '(' or '[' || char.IsDigit(text[0]));

    /// <summary>Whether the whole stands in quotation marks.</summary>
    public static bool IsQuoted(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && text[start] is '*' or '_')
        {
            start++;
        }

        return end - start > 8
            && "\"'“‘«".Contains(text[start], StringComparison.Ordinal)
            && (
                "\"'”’»".Contains(text[end - 1], StringComparison.Ordinal)
                || (
                    ".?!".Contains(text[end - 1], StringComparison.Ordinal)
                    && "\"'”’»".Contains(text[end - 2], StringComparison.Ordinal)
                )
            );
    }

    /// <summary>
    /// Whether it begins like a sentence or a title: a capital or a digit, perhaps behind an opening sign.
    /// </summary>
    public static bool StartsSentence(string text)
    {
        var at = 0;
        while (at < text.Length && Openers.Contains(text[at], StringComparison.Ordinal))
        {
            at++;
        }

        return at < text.Length
            && (char.IsUpper(text[at]) || char.IsDigit(text[at]) || CaselessScript.IsLetter(text[at]));
    }

    /// <summary>Number of words.</summary>
    public static int CountWords(string text) => WordTokenizer.Count(text);

    private static string LastWord(string text)
    {
        var start = text.Length;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text[start..];
    }
}
