using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Ingest.Rules.Front;

/// <summary>What speaks for and against a line as the title of its document, and how much.</summary>
internal static class TitleScoreRules
{
    /// <summary>What the first line begins with; each line below has one point less.</summary>
    private const int ScoreOfFirstLine = 20;
    private const int Longest = 300;
    private const int MostLines = 12;
    private const int NamedAsTitle = 25;
    private const int NamedAsSite = -30;

    /// <summary>Points of all rules that apply are added up.</summary>
    private static readonly TitleEvidence[] Rules =
    [
        // ## River boards after the flood
        new("marked as a heading", +15, line => line.IsMarkedHeading),
        // **River boards after the flood**
        new("all of it in bold", +12, line => line is { IsMarkedHeading: false, IsBold: true }),
        // # River boards after the flood
        new("marked as the outermost heading", +25, line => line is { IsMarkedHeading: true, Draft.Level: 1 }),
        // River boards after the flood
        new("as long as titles are", +15, line => line.WordCount is > 3 and < 30),
        // River boards
        new("two or three words", +8, line => line.WordCount is 2 or 3),
        // Rivers
        new("a single word", -15, line => line.WordCount == 1 && line.Kind != TitleBlockLineKind.Series),
        // River boards; 1984: what the boards learnt
        new("begins as a title does", +5, line => !StartsWithSmallLetter(line)),
        // after the flood
        new("begins with a small letter", -15, StartsWithSmallLetter),
        // We asked the boards of five valleys what they had done when the flood came.
        new("a long line that ends as a sentence does", -30, line => line.WordCount > 12 && EndsLikeSentence(line)),
        // The boards met:
        new("a short line that ends as a sentence does", -12, line => line.WordCount <= 12 && EndsLikeSentence(line)),
        // We asked the boards of five valleys what they had done when the flood came last.
        new(
            "an unmarked long sentence",
            -60,
            line => line is { EndsWithStop: true, WordCount: > 15, Draft.IsMarkedUp: false }
        ),
        // Three came, if you count the clerk. Nobody spoke.
        new(
            "unmarked prose",
            -20,
            line => !line.Draft.IsMarkedUp && !IsShortQuestion(line) && ProseDetector.IsProse(line.Text)
        ),
        // The cooperation of both boards was slow.
        new("an unmarked plain sentence", -25, IsUnmarkedPlainSentence),
        // Ada Meadow (University of Southwick)
        new("names with institutions", -40, line => AffiliatedName.ParseLines(line.Draft.Content).Count > 0),
        // March 2010; For immediate release: 12 May 2008
        new("a date", -25, IsDate),
        // A report by the River Trust
        new(
            "a statement of responsibility",
            -40,
            line => line.HasLineAbove && StatementOfResponsibility.Parse(line.Text) is not null
        ),
        // School of Rivers
        new("a letterhead", -20, line => LetterheadDetector.IsLetterhead(line.Draft.Content)),
        // RIVER TRUST; Institut für Gewässer
        new("an organisation's name", -30, IsOrganisation),
        // # River Trust
        new(
            "an organisation's name, marked as the only title",
            -8,
            line => IsOnlyTitle(line) && IsOrganisationName(line)
        ),
        // 1 Bridge Street, Southwick SO1 2AB; press@southwick.example
        new("an address", -40, line => line.Kind == TitleBlockLineKind.Address),
        // DRAFT FOR CONSULTATION; Ordered to be printed 8 June 2011; 2.34 pm
        new("a notice", -40, line => line.Kind == TitleBlockLineKind.Notice),
        // Purpose: for decision
        new("a label and its value", -40, line => line.Kind == TitleBlockLineKind.Label),
        // Dear Directors
        new("how a letter begins or ends", -60, line => line.Kind == TitleBlockLineKind.Salutation),
        // Speech to the River Society
        new("an occasion", -20, line => line.Kind == TitleBlockLineKind.Occasion),
        // Minister for Rivers
        new("a position", -20, line => line.Kind == TitleBlockLineKind.Position && line.WordCount < 12),
        // Membership / Director of Rivers / River Trust / Two anglers
        new("a list of posts or institutions", -25, line => !line.IsBrokenHead && NamesPostsBelow(line)),
        // KL: And when did you start?
        new("what somebody says", -80, line => line.Page.Speakers.IsSpeech(line.Text)),
        // Contents ......... 3
        new("a line of contents", -60, line => line.Text.Contains("....", StringComparison.Ordinal)),
        // THE FUTURE OF THE BOARDS 13
        new("a running head", -10, line => IsRunningHead(line.Text)),
        // PRESS RELEASE; Case study 9; SB 17/2013
        new("what kind of paper it is or where it came out", -20, line => line.Kind == TitleBlockLineKind.Series),
        // River Studies, Vol. 12, No. 3, pp. 1-10
        new("where it came out", -30, line => IsIssueLine(line.Text)),
        // We asked the boards of five valleys (above: Abstract)
        new("below the name of a section", -40, line => line.IsBelowSectionName),
        // Ada Meadow and Robert Jones
        new("names", -25, line => !line.IsBrokenHead && IsNames(line)),
        // University of Southwick
        new(
            "an institution",
            -8,
            line =>
                line is { IsPlain: true, WordCount: < 6 }
                && OrganisationDetector.HasOrganisationWord(line.Text)
                && !TitleWords.HasRelation(line.Text)
        ),
        // River boards after the flood (and below: Meadow, A. (2010) River boards after the flood. Southwick.)
        new(
            "repeated in a longer line",
            +30,
            line => !StartsWithSmallLetter(line) && !IsOrganisationName(line) && !IsNames(line) && line.IsRepeated()
        ),
        // Rhiannon River (and below: Meadow, A. (2010) Rhiannon River. Southwick.)
        new("a name repeated in a longer line", +15, line => IsNames(line) && line.IsRepeated()),
        // River boards after the flood (below: Abstract)
        new("above the abstract", +15, line => line.IsAboveAbstract && (line.Draft.IsMarkedUp || !line.EndsWithStop)),
    ];

    /// <summary>How much a line reads like the title; 0 where it cannot be it.</summary>
    /// <param name="named">What the page names itself outside its text.</param>
    public static int Score(TitleCandidate line, NamedTitle? named)
    {
        if (!CanBeTitle(line))
        {
            return 0;
        }

        var score = ScoreOfFirstLine - line.Index + ScoreNamed(line, named);
        foreach (var rule in Rules.Concat(TitleContextRules.Rules))
        {
            score += rule.Applies(line) ? rule.Points : 0;
        }

        return Math.Max(score, 0);
    }

    /// <summary><c>&lt;title&gt;River boards after the flood | River Trust&lt;/title&gt;</c></summary>
    private static int ScoreNamed(TitleCandidate line, NamedTitle? named) =>
        named is null ? 0
        : named.IsTitle(line.Text) ? NamedAsTitle
        : named.IsSite(line.Text) ? NamedAsSite
        : 0;

    /// <summary>No field of a record, no name of a section, no quotation.</summary>
    private static bool CanBeTitle(TitleCandidate line) =>
        line.Draft.Kind is BlockKind.Heading or BlockKind.Paragraph
        && line.Text.Length <= Longest
        && line.WordCount > 0
        && FieldLabelParser.Parse(line.Text) is not { Field: not null }
        && SectionRoleClassifier.Classify(line.Text) == SectionRole.None
        && FieldLabelParser.FindField(line.Text) is null
        && line.Text[0] != '>'
        && !QuotationDetector.IsQuotation(line.Text);

    /// <summary><c>Whose team is it anyway?</c></summary>
    private static bool IsShortQuestion(TitleCandidate line) => line.WordCount <= 12 && line.Text[^1] == '?';

    private static bool NamesPostsBelow(TitleCandidate line) =>
        line.Draft.Content.Breaks.Count is > 1 and < MostLines
        && line.Draft.Content.Lines()
            .Skip(1)
            .Any(one =>
                TitleBlockLineClassifier.Classify(one) is TitleBlockLineKind.Position or TitleBlockLineKind.Institution
            );

    private static bool StartsWithSmallLetter(TitleCandidate line) =>
        char.IsLetter(line.Text[0]) && !char.IsUpper(line.Text[0]);

    private static bool EndsLikeSentence(TitleCandidate line) => line.Text[^1] is '.' or ':' or ';' or ',';

    private static bool IsUnmarkedPlainSentence(TitleCandidate line) =>
        line is { HasLineAbove: true, EndsWithStop: true, Draft.IsMarkedUp: false }
        && ProseDetector.IsPlainSentence(line.Text);

    /// <summary>A year beside up to two words, or a month or day in a line of dates.</summary>
    private static bool IsDate(TitleCandidate line) =>
        line.WordCount < 8
        && EnglishDateParser.Find(line.Text) is { } date
        && (
            line.WordCount < 4
            || (
                date.Length > "2010".Length
                && (DateLineDetector.HasOneOtherWord(line.Text) || DateLineDetector.IsLabelledDate(line.Text))
            )
        );

    private static bool IsNames(TitleCandidate line) =>
        line.IsPlain
        && (
            line.Kind == TitleBlockLineKind.Names
            || (PersonNameParser.ParseList(line.Text).Count > 0 && !line.Page.HasWordsInText(line.Text))
        );

    private static bool IsOrganisation(TitleCandidate line) => IsOrganisationName(line) && !IsOnlyTitle(line);

    private static bool IsOrganisationName(TitleCandidate line) =>
        line.Kind == TitleBlockLineKind.Institution && OrganisationLineDetector.IsOrganisation(line.Text);

    /// <summary>The one heading of level 1 among the first lines.</summary>
    private static bool IsOnlyTitle(TitleCandidate line) =>
        line is { IsMarkedHeading: true, Draft.Level: 1 }
        && line.Page.Lines.Count(other => other is { Kind: BlockKind.Heading, IsMarkedUp: true, Level: 1 }) == 1;

    /// <summary>Where a journal printed it: <c>River Studies, Vol. 12, No. 3, pp. 1-10</c></summary>
    public static bool IsIssueLine(string text)
    {
        var words = WordTokenizer.Split(text);
        var numbered = words
            .Zip(words.Skip(1))
            .Where(pair => char.IsAsciiDigit(pair.Second[0]))
            .Select(pair => pair.First.ToLowerInvariant())
            .ToList();
        return numbered.Exists(word => word is "pp" or "column" or "columns" or "cols")
            || IsNewspaperLine(text, numbered)
            || IsVolumeAndPage(text)
            || (
                numbered.Exists(word => word is "vol" or "volume")
                && numbered.Exists(word => word is "no" or "issue" or "number")
            );
    }

    /// <summary><c>Southwick Mercury, Friday 4 October 2002, page 5</c></summary>
    private static bool IsNewspaperLine(string text, List<string> numbered) =>
        numbered.Exists(word => word is "page" or "pages" or "p") && EnglishDateParser.Find(text) is { Length: > 4 };

    /// <summary><c>River J 2004;328:567 (6 March)</c>, <c>Rivers Rev 2011;7(3):RV00412</c></summary>
    private static bool IsVolumeAndPage(string text) =>
        text.IndexOf(';', StringComparison.Ordinal) is > 4 and var at
        && EnglishDateParser.IsYear(text[(at - 4)..at])
        && text.IndexOf(':', at) is > 0 and var colon
        && colon + 1 < text.Length
        && char.IsAsciiDigit(text[at + 1])
        && char.IsAsciiLetterOrDigit(text[colon + 1]);

    /// <summary>One that was not found to come back: <c>THE FUTURE OF THE BOARDS 13</c></summary>
    public static bool IsRunningHead(string text) =>
        text.LastIndexOf(' ') is > 8 and var last
        && text.Length - last <= 4
        && text.AsSpan(last + 1).IndexOfAnyExceptInRange('0', '9') < 0
        && !text.Any(char.IsLower);
}
