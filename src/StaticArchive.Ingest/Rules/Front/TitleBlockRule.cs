using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Ingest.Rules.Front;

/// <summary>
/// The top of a document: its title, and around it what names authors, series and date. What stands above the title is
/// a masthead or the crumbs of a site: <c>Policy</c> / <c>policy barriers and opportunities</c> / the title.
/// </summary>
internal static class TitleBlockRule
{
    /// <summary>Marks title, metadata and masthead.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        var title = TitleDetector.Find(drafts, context);
        if (title < 0)
        {
            return drafts;
        }

        var result = JoinTitleLines(drafts, title, context);
        drafts = [.. result];
        var marked = drafts[title].IsMarkedUp;
        result[title] = (drafts[title] with { Kind = BlockKind.Heading, Level = 1, IsTitle = true }).WithStatement(
            "title",
            drafts[title].Text.TrimEnd(' ', '.', ':'),
            marked ? "heading marked as title" : "line that reads like a title",
            marked ? 50 : 40
        );
        if (!marked && context.StatedTitle is null)
        {
            context.AddFinding(
                "taken for the title",
                result[title],
                $"title: {OverrideHint.QuoteYaml(drafts[title].Text)} or "
                    + $"{OverrideHint.ForHeading("the words of the right line", 1)}"
            );
        }

        MarkSubtitle(result, title);
        for (var i = title + 1; i < result.Count && IsTitleBlockLine(result[i], drafts[title].Text); i++)
        {
            result[i] = TitleBlockLineParser.Parse(result[i], drafts[title].Text);
        }

        AffiliationAssigner.Assign(result, title + 1);
        if (EnglishDateParser.Find(drafts[title].Text) is { Length: 10 } day)
        {
            // Minutes of the meeting held on 14 March 2006: whatever else states a date is trusted more.
            result[title] = result[title].WithStatement("issued", day, "date in the title", 8);
        }

        var issuer = result.Exists(draft => draft.Statements.Any(field => field.Field == "author"))
            ? -1
            : IssuingBodyDetector.Find(result, title);
        for (var i = 0; i < title; i++)
        {
            result[i] = i == issuer ? IssuingBodyDetector.MarkAsAuthor(result[i]) : MarkAbove(result[i], context);
        }

        return result;
    }

    /// <summary>
    /// A converter marks only the first line of a title that is wrapped; the second goes on with a small letter.
    /// </summary>
    private static List<Draft> JoinTitleLines(IReadOnlyList<Draft> drafts, int title, RuleContext context)
    {
        var result = drafts.ToList();
        if (
            title + 1 < drafts.Count
            && drafts[title + 1] is { Kind: BlockKind.Paragraph, BlankLinesAbove: 0, Text.Length: < 160 } rest
            && drafts[title].IsMarkedUp
            && SentenceBoundaryDetector.StartsMidSentence(rest.Text)
            && SentenceBoundaryDetector.IsUnterminated(drafts[title].Text)
            && !(StructureOverrides.TryFind(context.Overrides.Joins, rest.Text, out var join) && !join)
        )
        {
            context.AddFinding("a title broken in the source was joined", rest, OverrideHint.ForSplit(rest.Text));
            result[title] = drafts[title].Join(rest);
            result.RemoveAt(title + 1);
        }

        return result;
    }

    private static Draft MarkAbove(Draft draft, RuleContext context)
    {
        if (draft.Kind is not (BlockKind.Paragraph or BlockKind.Heading or BlockKind.ListItem))
        {
            return draft;
        }

        if (TitleBlockLineParser.IsLabelledDate(draft.Text) && EnglishDateParser.Find(draft.Text) is { } date)
        {
            return (draft with { Kind = BlockKind.Metadata, Field = "issued", Level = 0 }).WithStatement(
                "issued",
                date,
                "date above the title",
                15
            );
        }

        context.AddFinding("set aside as masthead: it stands above the title", draft, OverrideHint.ForKeep(draft.Text));
        return draft.AsParatext(BlockNoteKind.Masthead);
    }

    /// <summary>A second line of the title, with the authors below it: <c>What five valleys learnt</c>.</summary>
    private static void MarkSubtitle(List<Draft> drafts, int title)
    {
        var at = title + 1;
        if (
            at + 1 >= drafts.Count
            || drafts[at] is not { Kind: BlockKind.Heading or BlockKind.Paragraph, Text.Length: < 160 and > 3 } line
            || (line.Kind == BlockKind.Heading && !line.IsMarkedUp)
        )
        {
            return;
        }

        var isPlainLine =
            SectionRoleClassifier.Classify(line.Text) == SectionRole.None
            && PersonNameParser.ParseList(line.Text).Count == 0
            && !JobTitleDetector.IsJobTitle(line.Text)
            && SentenceBoundaryDetector.IsUnterminated(line.Text)
            && SentenceBoundaryDetector.CountWords(line.Text) > 1
            && EnglishDateParser.Find(line.Text) is null
            && FieldLabelParser.Parse(line.Text) is null
            && !WordTokenizer
                .Tokenize(line.Text)
                .Any(word =>
                    PersonNameParser.IsOrganisationWord(line.Text[word.Start..word.End])
                    && line.Kind != BlockKind.Heading
                );
        var below = drafts[at + 1];
        if (
            isPlainLine
            && below.Kind == BlockKind.Paragraph
            && PersonNameParser.ParseList(below.Content.Lines().First().Text).Count > 0
            && !JobTitleDetector.IsJobTitle(below.Text)
        )
        {
            drafts[at] = (line with { Kind = BlockKind.Metadata, Field = "subtitle", Level = 0 }).WithStatement(
                "subtitle",
                line.Text,
                "line below the title",
                35
            );
        }
    }

    /// <summary>
    /// Front matter goes on until a section begins or prose does; a line that repeats the title is still of it.
    /// </summary>
    private static bool IsTitleBlockLine(Draft draft, string title) =>
        draft.Kind switch
        {
            BlockKind.Metadata or BlockKind.Paratext => true,
            BlockKind.Heading => !draft.IsMarkedUp && StatementOfResponsibility.Parse(draft.Text) is not null,
            BlockKind.Paragraph => draft.Text.Length < 200 && !IsProse(draft.Text)
                || TitleBlockLineParser.IsCitationOf(draft.Text, title),
            _ => false,
        };

    private static bool IsProse(string text) =>
        !SentenceBoundaryDetector.IsUnterminated(text)
        && SentenceBoundaryDetector.CountWords(text) is var words
        && (
            words > 14
            || (words > 8 && (HasTwoSentences(text) || IsMostlyLowercase(text)))
            || (words > 3 && IsPlainSentence(text))
            || CitingSentenceDetector.IsCitingSentence(text)
        );

    /// <summary>
    /// A date and a word or two beside it: <c>Version 2.1, 4 August 2011</c>, <c>Revised May 2010</c>.
    /// </summary>
    public static bool IsDateLine(string text) =>
        WordTokenizer
            .Tokenize(text)
            .Select(word => text[word.Start..word.End])
            .Count(word => !char.IsAsciiDigit(word[0]) && EnglishDateParser.ParseMonth(word) == 0) <= 1;

    /// <summary>
    /// A short text may begin at once: <c>The cooperation of both boards was slow.</c> Dates, names and institutions
    /// would show capitals or digits.
    /// </summary>
    public static bool IsPlainSentence(string text)
    {
        var words = WordTokenizer.Tokenize(text).Select(word => text[word.Start..word.End]).ToList();
        var begins = Enumerable
            .Range(1, text.Length - 1)
            .Count(i => i > 1 && char.IsUpper(text[i]) && text[i - 1] == ' ' && text[i - 2] == '.');
        return char.IsUpper(text[0]) && words.Count(word => !char.IsLower(word[0])) <= 1 + begins;
    }

    /// <summary>Names, titles and institutions are full of capitals; a sentence is not.</summary>
    private static bool IsMostlyLowercase(string text)
    {
        var words = WordTokenizer.Tokenize(text).ToList();
        return words.Count(word => char.IsLower(text[word.Start])) * 4 >= words.Count * 3;
    }

    /// <summary>A stop between a small letter and a capital: <c>… the cheapest bid. We asked …</c></summary>
    private static bool HasTwoSentences(string text)
    {
        var stop = text.IndexOf(". ", StringComparison.Ordinal);
        return stop > 2
            && char.IsLower(text[stop - 1])
            && char.IsLower(text[stop - 2])
            && stop + 2 < text.Length
            && char.IsUpper(text[stop + 2]);
    }
}
