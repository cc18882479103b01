using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Ingest.Rules.Front;

/// <summary>
/// The top of a document: its title, and around it what names authors, series and date. What stands above the title is
/// a masthead or the breadcrumbs of a site: <c>Policy</c> / <c>policy barriers and opportunities</c> / the title.
/// </summary>
internal static class TitleBlockRule
{
    private const int LongestLine = 200;
    private const int LongestTitleLine = 160;
    private const int DayLength = 10;

    private static readonly HashSet<string> Bylines = WordList.ParseSet("by von par por gan di door");

    /// <summary>Marks title, metadata and masthead.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        var choice = TitleDetector.Find(drafts, context);
        var speakers = SpeakerLabelDetector.Learn(drafts);
        var title = choice.Line;
        if (title < 0)
        {
            return drafts;
        }

        var result = JoinTitleLines(drafts, title, context);
        var words = result[title].Text;
        var nextBest = choice.NextBest < 0 ? null : drafts[choice.NextBest].Text;
        MarkTitle(result, title);
        ReportTitle(result[title], new FindingCertainty("title", choice.Sureness, nextBest), context);
        MarkSubtitle(result, title);
        for (var i = title + 1; i < result.Count && IsTitleBlockLine(result[i], words) && !IsAboveList(result, i); i++)
        {
            if (speakers.IsSpeech(result[i].Text) || DebateSubjects.Mark(result, i, context))
            {
                break;
            }

            result[i] = TitleBlockLineParser.Parse(result[i], words);
        }

        AffiliationAssigner.Assign(result, title + 1);
        if (EnglishDateParser.Find(words) is { Length: DayLength } day)
        {
            result[title] = result[title].WithStatement(PaperField.Issued, day, MetadataEvidence.DateInTitle);
        }

        MarkLinesAbove(result, title, context);
        return result;
    }

    private static void MarkTitle(List<Draft> drafts, int title)
    {
        var line = drafts[title];
        drafts[title] = (line with { Kind = BlockKind.Heading, Level = 1, IsTitle = true }).WithStatement(
            PaperField.Title,
            line.TextWithoutMarkers[TitlePageLineDetector.FindSubject(line.Text)..].TrimEnd(' ', '.', ':'),
            line.IsMarkedUp ? MetadataEvidence.TitleHeading : MetadataEvidence.TitleLine
        );
    }

    private static void ReportTitle(Draft title, FindingCertainty certainty, RuleContext context)
    {
        if (title.IsMarkedUp || context.StatedTitle is not null)
        {
            return;
        }

        context.AddFinding(
            "taken for the title",
            title,
            $"title: {OverrideHint.QuoteYaml(title.Text)} or "
                + $"{OverrideHint.ForHeading("the words of the right line", 1)}"
        );
        context.Findings[^1] = context.Findings[^1] with { Certainty = certainty };
    }

    /// <summary>
    /// A converter marks only the first line of a title that is wrapped; the second begins with a small letter.
    /// </summary>
    private static List<Draft> JoinTitleLines(IReadOnlyList<Draft> drafts, int title, RuleContext context)
    {
        var result = drafts.ToList();
        if (
            title + 1 < drafts.Count
            && drafts[title + 1] is { Kind: BlockKind.Paragraph, Text.Length: < LongestTitleLine } rest
            && (drafts[title].IsMarkedUp && rest.BlankLinesAbove == 0 || TitleWords.IsContinuation(rest.Text))
            && SentenceBoundaryDetector.StartsMidSentence(rest.Text)
            && SentenceBoundaryDetector.IsUnterminated(drafts[title].Text)
            && context.Overrides.FindJoin(rest.Text) is not false
        )
        {
            context.AddFinding("a title broken in the source was joined", rest, OverrideHint.ForSplit(rest.Text));
            result[title] = drafts[title].Join(rest);
            result.RemoveAt(title + 1);
        }

        return result;
    }

    /// <summary>
    /// A paper that names no person is its issuer's; all else above the title is a date or masthead.
    /// </summary>
    private static void MarkLinesAbove(List<Draft> drafts, int title, RuleContext context)
    {
        var hasAuthor = drafts.Exists(draft => draft.States(PaperField.Author));
        // Above the title of a law stands what it is about: NATIONAL HEALTH SERVICE, ENGLAND
        var hasIssuer = !hasAuthor && !LegislationTitleDetector.IsTitle(drafts[title].Text);
        var issuer = !hasIssuer ? -1 : IssuingBodyDetector.Find(drafts, title);
        var end = FindTextAbove(drafts, title);
        for (var i = 0; i < end; i++)
        {
            drafts[i] = i == issuer ? IssuingBodyDetector.MarkAsAuthor(drafts[i]) : MarkAbove(drafts[i], context);
        }
    }

    /// <summary>
    /// Where text begins above the title, which is then no title page's: <c>Executive summary</c>, or a sentence.
    /// </summary>
    private static int FindTextAbove(List<Draft> drafts, int title)
    {
        var text = drafts.FindIndex(
            0,
            title,
            draft =>
                draft.Kind == BlockKind.Heading
                    ? SectionRoleClassifier.Classify(draft.Text) != SectionRole.None
                    : draft.Kind is BlockKind.Paragraph or BlockKind.ListItem && ProseDetector.IsProse(draft.Text)
        );
        return text < 0 ? title : text;
    }

    private static Draft MarkAbove(Draft draft, RuleContext context)
    {
        if (draft.Kind is not (BlockKind.Paragraph or BlockKind.Heading or BlockKind.ListItem))
        {
            return draft;
        }

        if (DateLineDetector.IsLabelledDate(draft.Text) && EnglishDateParser.Find(draft.Text) is { } date)
        {
            return (draft with { Kind = BlockKind.Metadata, Field = PaperField.Issued, Level = 0 }).WithStatement(
                PaperField.Issued,
                date,
                MetadataEvidence.DateAboveTitle
            );
        }

        context.AddFinding("set aside as masthead: it stands above the title", draft, OverrideHint.ForKeep(draft.Text));
        return draft.AsParatext(BlockNoteKind.Masthead);
    }

    /// <summary>A second line of the title, with the authors below it: <c>What five valleys learnt</c>.</summary>
    private static void MarkSubtitle(List<Draft> drafts, int title)
    {
        var at = title + 1;
        if (at + 1 < drafts.Count && CanBeSubtitle(drafts[at]) && NamesAuthors(drafts[at + 1]))
        {
            drafts[at] = (
                drafts[at] with
                {
                    Kind = BlockKind.Metadata,
                    Field = PaperField.Subtitle,
                    Level = 0,
                }
            ).WithStatement(PaperField.Subtitle, drafts[at].Text, MetadataEvidence.SubtitleLine);
        }
    }

    private static bool CanBeSubtitle(Draft line) =>
        line is { Kind: BlockKind.Paragraph } or { Kind: BlockKind.Heading, IsMarkedUp: true }
        && line.Text.Length is > 3 and < LongestTitleLine
        && SentenceBoundaryDetector.IsUnterminated(line.Text)
        && line.Text[^1] != ','
        && SentenceBoundaryDetector.CountWords(line.Text) > 1
        && SectionRoleClassifier.Classify(line.Text) == SectionRole.None
        && ResponsibilityPhrases.Match(line.Text + " ") is null
        && TitleBlockLineClassifier.Classify(line.Content)
            is TitleBlockLineKind.Text
                or TitleBlockLineKind.Institution
                or TitleBlockLineKind.Position
        && !IsOtherLine(line);

    /// <summary>What a line below a title may be instead: names, a position, a date, a field, an institution.</summary>
    private static bool IsOtherLine(Draft line) =>
        line.Content.Lines().Any(one => PersonNameParser.ParseList(one.Text).Count > 0)
        || JobTitleDetector.IsJobTitle(line.Text)
        || EnglishDateParser.Find(line.Text) is not null
        || FieldLabelParser.Parse(line.Text) is not null
        || (
            line.Kind != BlockKind.Heading
            && (
                OrganisationDetector.HasOrganisationWord(line.Text)
                || OrganisationLineDetector.IsOrganisation(line.Text)
            )
        );

    /// <summary>Names, or a statement or a date that stands below titles.</summary>
    private static bool NamesAuthors(Draft line) =>
        Bylines.Contains(Folding.Fold(line.Text))
        || line.Kind == BlockKind.Paragraph
            && TitleBlockLineClassifier.Classify(line.Content.Lines().First())
                is TitleBlockLineKind.StatementOfResponsibility
                    or TitleBlockLineKind.AffiliatedNames
                    or TitleBlockLineKind.DatedNames
                    or TitleBlockLineKind.Date
        || line.Kind == BlockKind.Paragraph
            && PersonNameParser.ParseList(line.Content.Lines().First().Text).Count > 0
            && !JobTitleDetector.IsJobTitle(line.Text);

    /// <summary>The heading of a programme, or its first line.</summary>
    private static bool IsAboveList(List<Draft> drafts, int i) =>
        TimetableDetector.IsTimetable(drafts, i)
        || (drafts[i].Kind == BlockKind.Paragraph && TimetableDetector.IsTimetable(drafts, i + 1));

    /// <summary>
    /// Front matter ends where a section or prose begins; a line that repeats the title is still of it.
    /// </summary>
    private static bool IsTitleBlockLine(Draft draft, string title) =>
        draft.Kind switch
        {
            BlockKind.Metadata or BlockKind.Paratext => true,
            BlockKind.Heading => !draft.IsMarkedUp && StatementOfResponsibility.Parse(draft.Text) is not null,
            BlockKind.Paragraph => draft.Text.Length < LongestLine && !ProseDetector.IsProse(draft.Text)
                || TitleBlockLineParser.IsCitationOf(draft.Text, title),
            _ => false,
        };
}
