using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Recognition;

/// <summary>
/// Names of speakers before what they say: <c>KL: And when did you start?</c>, <c>Q4 Gordon Mapp: Such as?</c>. The
/// same label stands before several sentences of the document; <c>Case study: the ferry</c> stands before titles.
/// </summary>
internal sealed class SpeakerLabelDetector
{
    private const int LongestLabel = 40;
    private const int LongestOffice = 100;
    private const int MostWords = 5;
    private const int FewestSentences = 2;

    private readonly Dictionary<string, LabelCount> _labels = new(StringComparer.Ordinal);

    private SpeakerLabelDetector() { }

    /// <summary>Counts the labels of a document and what stands behind them.</summary>
    public static SpeakerLabelDetector Learn(IReadOnlyList<Draft> drafts)
    {
        var detector = new SpeakerLabelDetector();
        foreach (var draft in drafts)
        {
            if (draft.Kind is BlockKind.Paragraph or BlockKind.Heading && ParseLabel(draft.Text) is { } label)
            {
                var count = detector._labels.GetValueOrDefault(label);
                var isSentence = !SentenceBoundaryDetector.IsUnterminated(WithoutRemark(draft.Text));
                detector._labels[label] = new LabelCount(count.All + 1, count.Sentences + (isSentence ? 1 : 0));
            }
        }

        return detector;
    }

    /// <summary>Whether a text is what somebody says, with a name or the number of a question before it.</summary>
    public bool IsSpeech(string text) =>
        FindQuestionEnd(text) > 0
        || IsAddressedSpeech(text)
        || (
            ParseLabel(text) is { } label
            && _labels.GetValueOrDefault(label) is var count
            && count.Sentences >= FewestSentences
            && count.Sentences * 2 > count.All
        );

    /// <summary>
    /// What a transcript notes behind what is said: <c>There were eleven of us. [laughs]</c>, <c>How many were lost?
    /// [2031]</c>
    /// </summary>
    private static string WithoutRemark(string text) =>
        text is [.., ']'] && text.LastIndexOf('[') is > 0 and var open ? text[..open].TrimEnd() : text;

    /// <summary>The words before a colon, each with a capital: <c>Gordon Mapp</c>, <c>KL</c>; null for none.</summary>
    private static string? ParseLabel(string text)
    {
        var start = FindQuestionEnd(text);
        var colon = FindColon(text, start, LongestLabel);
        if (colon < 0)
        {
            return null;
        }

        var label = text[start..colon];
        var words = label.Split(' ');
        return words.Length <= MostWords && Array.TrueForAll(words, IsNameWord) ? label : null;
    }

    /// <summary>
    /// One that is titled needs no second speech: <c>Mr. Lowe: Is it full?</c>, <c>The Under-Secretary of State (Ms
    /// Jane Harker): I am grateful.</c>
    /// </summary>
    public static bool IsAddressedSpeech(string text)
    {
        var colon = FindColon(text, 0, LongestOffice);
        if (colon < 0 || SentenceBoundaryDetector.IsUnterminated(WithoutRemark(text)))
        {
            return false;
        }

        var label = text.AsSpan(0, colon);
        var open = label[^1] == ')' ? label.IndexOf('(') : -1;
        return StartsWithTitle(label) || (open > 0 && StartsWithTitle(label[(open + 1)..]));
    }

    private static bool StartsWithTitle(ReadOnlySpan<char> label) =>
        label.IndexOf(' ') is > 1 and var end && PersonTitles.IsTitle(label[..end].ToString());

    /// <summary>Index of the colon behind a label, with words behind it; -1 for none.</summary>
    private static int FindColon(string text, int start, int longest)
    {
        var colon = text.AsSpan(start, Math.Min(longest + 1, text.Length - start)).IndexOf(':') + start;
        return colon > start && colon + 2 < text.Length && text[colon + 1] == ' ' ? colon : -1;
    }

    private static bool IsNameWord(string word) =>
        word.Length > 0
        && (char.IsUpper(word[0]) || word is "of" or "the" or "de" or "von" or "van" or "der" || word[0] == '(')
        && !word.AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>Where the words begin behind the number of a question: <c>Q4 </c>, <c>Q.12 </c>; 0 for none.</summary>
    private static int FindQuestionEnd(string text)
    {
        if (text.Length < 4 || text[0] != 'Q')
        {
            return 0;
        }

        var start = text[1] == '.' ? 2 : 1;
        var digits = text.AsSpan(start).IndexOfAnyExceptInRange('0', '9');
        var end = start + (digits < 0 ? 0 : digits);

        var isNumber = end > start && end - start < 5 && end + 2 < text.Length;
        return !isNumber ? 0
            : text[end] == ' ' ? end + 1
            : text[end] is '.' or ':' or ')' && text[end + 1] == ' ' ? end + 2
            : 0;
    }

    private readonly record struct LabelCount(int All, int Sentences);
}
