using StaticArchive.Ingest.Formats.WordProcessing.Paragraphs;
using StaticArchive.Ingest.Formats.WordProcessing.Styles;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Ingest.Formats.WordProcessing.Headings;

/// <summary>Whether the words of a paragraph can be those of a heading.</summary>
internal static class HeadingTextChecker
{
    private const int Longest = 160;
    private const int MostWords = 22;
    private const int MostWordsStyled = 45;
    private const int MostWordsOfSentence = 20;
    private const int FewWords = 4;
    private const int ProseLetters = 90;
    private const int SentenceLetters = 40;

    /// <summary>
    /// A style for headings is at times set on a whole paragraph, for its looks, and contracts set it on each clause:
    /// <c>(a) a merger in which the board takes part; or</c>.
    /// </summary>
    public static bool CanBeStyled(StoryParagraph paragraph)
    {
        var text = paragraph.Text;
        var words = SentenceBoundaryDetector.CountWords(text);
        return words > 0
            && words <= MostWordsStyled
            && !(words > MostWordsOfSentence && text[^1] is '.' or ':')
            && text[^1] is not (';' or ',')
            && !(
                words > FewWords && (char.IsLower(text[0]) || (paragraph.Label is not null && IsLowerBehindLabel(text)))
            );
    }

    private static bool IsLowerBehindLabel(string text)
    {
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        return blank > 0 && blank + 1 < text.Length && char.IsLower(text[blank + 1]);
    }

    /// <summary>Whether a paragraph that only looks like a heading can be one.</summary>
    public static bool CanHead(StoryParagraph paragraph) =>
        paragraph.Text[^1] is not ('.' or ':') && CanHeadStopped(paragraph);

    /// <summary>The same for headings that end in a stop or a colon, as those of some authors all do.</summary>
    public static bool CanHeadStopped(StoryParagraph paragraph) =>
        paragraph.Text is { Length: <= Longest } text
        && !(paragraph.Label is { Text: null })
        && text.Any(char.IsLetter)
        && text[^1] is not (';' or ',')
        && text[0] is not ('“' or '"' or '‘' or '(' or '[' or '*')
        && SentenceBoundaryDetector.CountWords(text) <= MostWords
        && paragraph.Style.Role is StyleRole.None or StyleRole.Subtitle
        && !CaptionDetector.IsCaption(text)
        && FieldLabelParser.Parse(text) is not { Field: not null };

    /// <summary>Whether a paragraph is running text.</summary>
    public static bool IsProse(StoryParagraph paragraph) =>
        paragraph.Look.Letters > ProseLetters && IsSentence(paragraph);

    /// <summary>Whether a paragraph is a sentence, of some length.</summary>
    public static bool IsSentence(StoryParagraph paragraph) =>
        paragraph.Look.Letters > SentenceLetters
        && !paragraph.IsContents
        && paragraph.Text[^1] is '.' or '?' or ':' or ')' or '”' or ']';

    /// <summary>On a title page, names and dates stand on lines of their own and head nothing.</summary>
    public static bool IsFrontLine(string text) =>
        PersonNameParser.ParseList(text).Count > 0
        || JobTitleDetector.IsJobTitle(text)
        || OrganisationDetector.HasOrganisationWord(text)
        || IsDated(text);

    /// <summary>Whether a line has a date or an address of mail.</summary>
    public static bool IsDated(string text) =>
        EnglishDateParser.Find(text) is not null || text.Contains('@', StringComparison.Ordinal);

    /// <summary>Whether words alone tell a heading: <c>References</c>, <c>2.1 Methods</c>.</summary>
    public static bool IsKnown(string text) =>
        SectionRoleClassifier.Classify(text) != SectionRole.None || HeadingNumberParser.ParseLevel(text) > 0;
}
