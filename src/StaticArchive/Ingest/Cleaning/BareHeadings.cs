using StaticArchive.Documents;
using StaticArchive.Text;

namespace StaticArchive.Ingest.Cleaning;

/// <summary>
/// Headings that nothing marks but their looks: <c>What are the strengths and limitations?</c> alone on a line above its
/// paragraph, <c>**References**</c>, <c>METHODS</c>. A short line, no full stop, a longer text below, a finished sentence above.
/// </summary>
internal static class BareHeadings
{
    private const int Longest = 130;
    private const int MostWords = 18;
    private const int EnoughMarked = 3;
    private const int Front = 10;
    private const int MostWordsOfLooks = 13;

    private static readonly HashSet<string> Hanging = new("the a an of and or with to for by as into than their its our his her is are was were & - –".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> Questions = new("What Who Whom Where When Why How Which".Split(' '), StringComparer.Ordinal);

    /// <summary>Marks them; level 0 where looks say nothing of it.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, CleaningContext context)
    {
        // What a page put between blocks says nothing of them.
        var own = drafts.Where(draft => !IsOfThePage(draft)).ToList();
        var judged = new Queue<Draft>(Judged(own, context));
        return [.. drafts.Select(draft => IsOfThePage(draft) ? draft : judged.Dequeue())];
    }

    private static bool IsOfThePage(Draft draft) => draft is { Kind: BlockKind.Paratext, Note: "page number" or "running head" };

    private static List<Draft> Judged(List<Draft> drafts, CleaningContext context)
    {
        var marked = drafts.Count(draft => draft is { Kind: BlockKind.Heading, Marked: true });
        var opening = FirstKnown(drafts);
        var result = new List<Draft>(drafts.Count);
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (i < opening || !IsShort(draft) || context.Corrections.Headings.ContainsKey(Folding.Fold(draft.Text)) || !IsHeading(drafts, result, i, sparse: marked < EnoughMarked && !(opening == 0 && IsFrontLine(drafts, i))))
            {
                result.Add(draft);
                continue;
            }

            result.Add(draft with { Kind = BlockKind.Heading, Level = 0 });
            if (KnownSections.Role(draft.Text) == SectionRole.None)
            {
                context.Guessed("taken for a heading", draft, Override.Heading(draft.Text, 0));
            }
        }

        return result;
    }

    /// <summary>Index of the first section whose name is well known; what stands above it is title, authors and crumbs.</summary>
    private static int FirstKnown(IReadOnlyList<Draft> drafts)
    {
        for (var i = 0; i < Math.Min(drafts.Count, 60); i++)
        {
            if (drafts[i].Kind is BlockKind.Heading or BlockKind.Paragraph && KnownSections.Role(drafts[i].Text) is SectionRole.Abstract or SectionRole.Opening)
            {
                return i;
            }
        }

        return 0;
    }

    private static bool IsShort(Draft draft) =>
        draft.IsPlain && draft.Text.Length <= Longest && draft.Content.Breaks.Count == 0 && Sentences.Words(draft.Text) <= MostWords
        && draft.Text[^1] is not ('.' or ';' or ',') && !Dangles(draft.Text) && Boxes.Title(draft) is null && !ReferenceOpening.Match(draft.Text).Matches && Sentences.BeginsAnew(draft.Text) && !Sentences.IsQuoted(draft.Text) && !Quotations.IsVoice(draft.Text);

    private static bool IsHeading(IReadOnlyList<Draft> drafts, List<Draft> above, int i, bool sparse)
    {
        var draft = drafts[i];
        if (KnownSections.Role(draft.Text) != SectionRole.None)
        {
            return true;
        }

        var below = i + 1 < drafts.Count ? drafts[i + 1] : null;
        if (below is null || below.Kind is BlockKind.Metadata || draft.Text[^1] == ':' || draft.Text[0] is '(' or '[' || !HasWord(draft.Text))
        {
            return false;
        }

        var styled = (Styles.Of(draft) & (Style.Bold | Style.Capitals)) != 0 || NumberedHeadings.Level(draft.Text) > 0;
        var isBrief = draft.Text[^1] == '?' || Sentences.Words(draft.Text) <= MostWordsOfLooks;
        return (styled || (sparse && isBrief && IsTextBelow(drafts, i))) && (above.Count == 0 || IsClosed(above[^1]));
    }

    /// <summary>Below stand sentences, a list, a table or a voice, at once or below one more heading.</summary>
    private static bool IsTextBelow(IReadOnlyList<Draft> drafts, int i)
    {
        for (var k = i + 1; k < Math.Min(drafts.Count, i + 3); k++)
        {
            if (Boxes.Title(drafts[k]) is not null || drafts[k].Kind is BlockKind.ListItem or BlockKind.Table or BlockKind.PullQuote or BlockKind.Quotation || Quotations.IsVoice(drafts[k].Text))
            {
                return true;
            }

            if (drafts[k].IsPlain && (IsSentence(drafts[k].Text) || drafts[k].Text.Length > Math.Max(100, drafts[i].Text.Length * 3 / 2)))
            {
                return !Sentences.Continues(drafts[k].Text);
            }

            if (k + 1 < drafts.Count && Sentences.Continues(drafts[k + 1].Text))
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

    /// <summary>A first half rather than a heading: <c>… by a Member of</c>. What begins as a question may end as it likes: <c>What it is for</c>.</summary>
    private static bool Dangles(string text) =>
        Hanging.Contains(text[(text.LastIndexOf(' ') + 1)..]) && !Questions.Contains(text.Split(' ', 2)[0]);

    private static bool IsSentence(string text) => !Sentences.IsOpen(text) && text[^1] is not '?' && Sentences.Words(text) > 0;

    /// <summary>At the top, names, dates and institutions stand on lines of their own and head nothing.</summary>
    private static bool IsFrontLine(IReadOnlyList<Draft> drafts, int i)
    {
        var text = drafts[i].Text;
        return i < Front && (PersonNames.List(text).Count > 0 || Positions.IsOne(text) || (MonthDates.Find(text) is not null && Sentences.Words(text) < 6) || Labels.Find(text) is { Field: not null }
            || Words.Find(text).Any(word => PersonNames.IsOrganisationWord(text[word.Start..word.End])));
    }

    /// <summary>The text above has ended, and not with a colon, below which things are named one by one.</summary>
    private static bool IsClosed(Draft above) =>
        above.Kind != BlockKind.Paragraph || (above.Text[^1] != ':' && !Sentences.IsOpen(above.Text)) || above.Text[^1] is ')' or '”' or '’';

    private static bool HasWord(string text) => Words.Find(text).Any(word => word.End - word.Start > 2 && char.IsLetter(text[word.Start]));
}
