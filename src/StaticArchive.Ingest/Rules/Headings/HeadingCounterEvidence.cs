using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Ingest.Rules.Floats;
using StaticArchive.Ingest.Rules.Front;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;
using StaticArchive.Model.Text.Languages;

namespace StaticArchive.Ingest.Rules.Headings;

/// <summary>What looks like a heading and is none, whatever stands below it.</summary>
internal sealed class HeadingCounterEvidence
{
    private const int DayLength = 10;
    private const int MostWordsOfDate = 5;
    private const int MinGap = 3;
    private const int FewestFigures = 2;

    private static readonly HashSet<string> SourceLabels =
    [
        .. LanguageCatalog.GetPhrases("source of a table").Select(label => Folding.Fold(label)),
    ];

    private readonly string _source;
    private readonly HeadingCounterRule[] _rules;

    /// <summary>Learns from the whole document which numbers and labels it uses for paragraphs.</summary>
    public HeadingCounterEvidence(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        _source = context.Source.Text;
        var numbers = NumberedParagraphDetector.Learn(drafts);
        var speakers = SpeakerLabelDetector.Learn(drafts);
        _rules =
        [
            // 5.2 Ms Lowe declared an interest, as her brother held unit
            new("a numbered paragraph", draft => numbers.IsParagraph(draft.Text)),
            // Q4 Gordon Mapp: Such as?
            new("a speaker", draft => speakers.IsSpeech(draft.Text)),
            // R2 Lower the fare
            new("a numbered recommendation", draft => IsRecommendation(draft.Text)),
            // Islands 11,204 11,390 11,515
            new("a row of figures", draft => EndsWithFigures(draft.Text)),
            // Labrador      nineteen      most
            new("a row of cells", HasGaps),
            // 18 August 2014
            new("a day, whose number is none of a section", draft => IsDay(draft.Text)),
            // TUESDAY 29 NOVEMBER 2011
            new("a date", draft => DateLineDetector.IsDate(draft.Text)),
            // 09.30 Registration and coffee
            new("a line of a timetable", draft => TimetableDetector.IsTimed(draft.Text)),
            // Source: licence register
            new("the source of a table", draft => IsSourceLine(draft.Text)),
            // Figure 2. Launches a year
            new("the title of a figure or table", draft => CaptionRule.IsCaption(draft.Text)),
            // Ada Meadow (University of Southwick)
            new("a name with an institution", draft => AffiliatedName.ParseLine(draft.Text).Count > 0),
            // - ENDS -
            new("the end of a press release", draft => IsEndMark(draft.Text)),
        ];
    }

    /// <summary>Whether any of the rules holds.</summary>
    public bool IsNoHeading(Draft draft) => Array.Exists(_rules, rule => rule.Applies(draft));

    private static bool IsRecommendation(string text) =>
        text.Length > 4
        && text[0] == 'R'
        && char.IsAsciiDigit(text[1])
        && text.IndexOf(' ', StringComparison.Ordinal) is 2 or 3 or 4
        && text[1..text.IndexOf(' ', StringComparison.Ordinal)].TrimEnd('.', ':').All(char.IsAsciiDigit);

    private static bool EndsWithFigures(string text)
    {
        var words = text.Split(' ');
        var figures = words.Reverse().TakeWhile(IsFigure).Count();
        return figures >= FewestFigures && figures < words.Length;
    }

    private static bool IsFigure(string word) =>
        word.Any(char.IsAsciiDigit) && !word.AsSpan().ContainsAnyExcept("0123456789.,%£$€-–+()");

    /// <summary>Wide blanks within the line in the source, but for those behind its number.</summary>
    private bool HasGaps(Draft draft)
    {
        if (draft.Content.Breaks.Count > 0 || HeadingNumberParser.IsChapter(draft.Text))
        {
            return false;
        }

        var line = draft.Content.Source.Slice(_source).AsSpan();
        var start = 0;
        while (start < line.Length && !char.IsLetter(line[start]))
        {
            start++;
        }

        var blanks = 0;
        for (var i = start; i < line.Length; i++)
        {
            blanks = line[i] == ' ' ? blanks + 1 : 0;
            if (blanks >= MinGap || line[i] == '\t')
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDay(string text) =>
        char.IsAsciiDigit(text[0])
        && EnglishDateParser.Find(text) is { Length: DayLength }
        && SentenceBoundaryDetector.CountWords(text) <= MostWordsOfDate;

    private static bool IsSourceLine(string text) =>
        text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
        && colon + 1 < text.Length
        && SourceLabels.Contains(Folding.Fold(text[..colon]));

    private static bool IsEndMark(string text) =>
        text.Trim('-', '–', '—', '*', '#', ' ', '.').ToUpperInvariant()
            is "ENDS"
                or "END"
                or "ENDE"
                or "FIN"
                or "DIWEDD";
}
