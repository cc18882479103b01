using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Ingest.Rules.References;
using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Ingest.Rules.Headings;

/// <summary>
/// Headings that nothing marks but their looks: <c>What are the strengths and limitations?</c> alone on a line above
/// its paragraph, <c>**References**</c>, <c>METHODS</c>. A short line, no full stop, a longer text below, a finished
/// sentence above.
/// </summary>
internal static class UnmarkedHeadingRule
{
    private const int FewestWordsOfProse = 15;
    private const int Longest = 130;
    private const int MostWords = 18;
    private const int EnoughMarked = 3;
    private const int Front = 10;
    private const int MaxUnmarkedWords = 13;
    private const int MaxWordsOfLine = 3;

    private static readonly HashSet<string> IncompleteEndings = WordList.ParseSet(
        "the a an of and or with to for by as into than their its our his her is are was were & - –"
    );
    private static readonly HashSet<string> Questions = WordList.ParseSet("What Who Whom Where When Why How Which");

    /// <summary>Marks them; level 0 where looks say nothing of it.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        // Page numbers and running heads between blocks say nothing about them.
        var text = drafts.Where(draft => !draft.IsPageArtifact).ToList();
        var marked = new Queue<Draft>(MarkHeadings(text, context));
        return [.. drafts.Select(draft => draft.IsPageArtifact ? draft : marked.Dequeue())];
    }

    private static List<Draft> MarkHeadings(List<Draft> drafts, RuleContext context)
    {
        var marked = drafts.Count(draft => draft is { Kind: BlockKind.Heading, IsMarkedUp: true });
        var opening = FindFirstKnownSection(drafts);
        var others = new HeadingCounterEvidence(drafts, context);
        var stopped = StoppedHeadingDetector.Learn(drafts);
        var result = new List<Draft>(drafts.Count);
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (
                i < opening
                || !(IsShort(draft) || stopped.IsHeading(draft))
                || others.IsNoHeading(draft)
                || context.Overrides.Headings.ContainsKey(Folding.Fold(draft.Text))
                || !IsHeading(
                    drafts,
                    result,
                    i,
                    sparse: marked < EnoughMarked && !(opening == 0 && IsFrontLine(drafts, i))
                )
            )
            {
                result.Add(draft);
                continue;
            }

            result.Add(draft with { Kind = BlockKind.Heading, Level = 0 });
            if (SectionRoleClassifier.Classify(draft.Text) == SectionRole.None)
            {
                context.AddFinding("taken for a heading", draft, OverrideHint.ForHeading(draft.Text, 0));
            }
        }

        return result;
    }

    /// <summary>
    /// Index of the first section whose name is well known; what stands above it is title, authors and breadcrumbs.
    /// Below two paragraphs of prose it opens nothing: a notice may end in <c>Summary</c>, a form ask for
    /// <c>Background</c>.
    /// </summary>
    private static int FindFirstKnownSection(IReadOnlyList<Draft> drafts)
    {
        var prose = 0;
        for (var i = 0; i < Math.Min(drafts.Count, 60) && prose < 2; i++)
        {
            prose += IsLongSentence(drafts[i]) ? 1 : 0;
            if (
                drafts[i].Kind is BlockKind.Heading or BlockKind.Paragraph
                && SectionRoleClassifier.Classify(drafts[i].Text) is SectionRole.Abstract or SectionRole.Introduction
            )
            {
                return i;
            }
        }

        return 0;
    }

    /// <summary>A paragraph of some length, or a numbered one of any: <c>2. It asks for a decision.</c></summary>
    private static bool IsLongSentence(Draft draft) =>
        draft.Text.EndsWith('.')
        && (
            draft.IsPlainParagraph && SentenceBoundaryDetector.CountWords(draft.Text) >= FewestWordsOfProse
            || draft is { Kind: BlockKind.ListItem, IsOrdered: true }
        );

    private static bool IsShort(Draft draft) =>
        draft.IsPlainParagraph
        && draft.Text.Length <= Longest
        && draft.Content.Breaks.Count == 0
        && SentenceBoundaryDetector.CountWords(draft.Text) <= MostWords
        && draft.Text.AsSpan().TrimEnd(")]") is not [.., '.' or ';' or ',']
        && !IsIncomplete(draft.Text)
        && BoxLabelParser.Parse(draft) is null
        && !ReferenceOpening.Match(draft.Text).IsMatch
        && SentenceBoundaryDetector.StartsSentence(draft.Text)
        && !SentenceBoundaryDetector.IsQuoted(draft.Text)
        && !QuotationDetector.IsQuotation(draft.Text);

    private static bool IsHeading(IReadOnlyList<Draft> drafts, List<Draft> above, int i, bool sparse)
    {
        var draft = drafts[i];
        if (SectionRoleClassifier.Classify(draft.Text) != SectionRole.None)
        {
            return true;
        }

        return CanHead(draft.Text)
            && i + 1 < drafts.Count
            && drafts[i + 1].Kind is not BlockKind.Metadata
            && (IsStyled(draft) || (sparse && IsBrief(draft.Text) && IsTextBelow(drafts, i)))
            && (above.Count == 0 || HeadingNumberParser.IsChapterTitle(draft.Text) || IsClosed(above[^1], draft));
    }

    private static bool CanHead(string text) => text[^1] != ':' && text[0] is not ('(' or '[') && HasWord(text);

    /// <summary><c>**Methods**</c>, <c>METHODS</c>, <c>2 Methods</c>, <c>Section 2 Methods</c></summary>
    private static bool IsStyled(Draft draft) =>
        (TextStyleDetector.Detect(draft) & (TextStyle.Bold | TextStyle.Capitals)) != 0
        || HeadingNumberParser.IsChapterTitle(draft.Text)
        || HeadingNumberParser.ParseLevel(draft.Text) > 0;

    private static bool IsBrief(string text) =>
        text[^1] == '?' || SentenceBoundaryDetector.CountWords(text) <= MaxUnmarkedWords;

    /// <summary>Below stand sentences, a list, a table or a quotation, at once or below one more heading.</summary>
    private static bool IsTextBelow(IReadOnlyList<Draft> drafts, int i)
    {
        for (var k = i + 1; k < Math.Min(drafts.Count, i + 3); k++)
        {
            if (IsListOrFloat(drafts, k))
            {
                return true;
            }

            if (
                drafts[k].IsPlainParagraph
                && (IsSentence(drafts[k].Text) || drafts[k].Text.Length > Math.Max(100, drafts[i].Text.Length * 3 / 2))
            )
            {
                return !SentenceBoundaryDetector.StartsMidSentence(drafts[k].Text);
            }

            if (
                IsIncomplete(drafts[k].Text)
                || (k + 1 < drafts.Count && SentenceBoundaryDetector.StartsMidSentence(drafts[k + 1].Text))
            )
            {
                return true;
            }

            if (!IsShort(drafts[k]))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsListOrFloat(IReadOnlyList<Draft> drafts, int i) =>
        BoxLabelParser.Parse(drafts[i]) is not null
        || TimetableDetector.IsTimetable(drafts, i)
        || drafts[i].Kind is BlockKind.ListItem or BlockKind.Table or BlockKind.PullQuote or BlockKind.Quotation
        || QuotationDetector.IsQuotation(drafts[i].Text);

    /// <summary>
    /// A first half rather than a heading: <c>… by a Member of</c>, <c>… the Survey (first</c>. What begins as a
    /// question may end as it likes: <c>What it is for</c>.
    /// </summary>
    private static bool IsIncomplete(string text) =>
        text.LastIndexOf('(') > text.LastIndexOf(')')
        || IncompleteEndings.Contains(text[(text.LastIndexOf(' ') + 1)..])
            && !Questions.Contains(text.Split(' ', 2)[0]);

    private static bool IsSentence(string text) =>
        !SentenceBoundaryDetector.IsUnterminated(text)
        && text[^1] is not '?'
        && SentenceBoundaryDetector.CountWords(text) > 0;

    /// <summary>At the top, names, dates and institutions stand on lines of their own and head nothing.</summary>
    private static bool IsFrontLine(IReadOnlyList<Draft> drafts, int i)
    {
        var text = drafts[i].Text;
        return i < Front
            && (
                PersonNameParser.ParseList(text).Count > 0
                || JobTitleDetector.IsJobTitle(text)
                || (EnglishDateParser.Find(text) is not null && SentenceBoundaryDetector.CountWords(text) < 6)
                || FieldLabelParser.Parse(text) is { Field: not null }
                || OrganisationDetector.HasOrganisationWord(text)
            );
    }

    /// <summary>The text above has ended, and not with a colon, below which things are named one by one.</summary>
    private static bool IsClosed(Draft above, Draft below) =>
        above.Kind != BlockKind.Paragraph
        || (above.Text[^1] != ':' && !SentenceBoundaryDetector.IsUnterminated(above.Text))
        || above.Text[^1] is ')' or '”' or '’'
        || (below.BlankLinesAbove > 0 && IsLineOfItsOwn(above.Text) && !IsPositionBelowName(above.Text, below.Text));

    /// <summary>A signature, a date, <c>ENDS</c>: a few words that no sentence begins with.</summary>
    private static bool IsLineOfItsOwn(string text) =>
        text[^1] != ':'
        && SentenceBoundaryDetector.CountWords(text) <= MaxWordsOfLine
        && SentenceBoundaryDetector.StartsSentence(text)
        && !SentenceBoundaryDetector.EndsMidClause(text);

    /// <summary>The second line of a signature: <c>Sir Barnaby Lowe</c>, <c>Chief Inspector of Bridges</c></summary>
    private static bool IsPositionBelowName(string above, string text) =>
        JobTitleDetector.IsJobTitle(text) && PersonNameParser.ParseList(above).Count > 0;

    private static bool HasWord(string text) =>
        WordTokenizer.Tokenize(text).Any(word => word.End - word.Start > 2 && char.IsLetter(text[word.Start]));
}
