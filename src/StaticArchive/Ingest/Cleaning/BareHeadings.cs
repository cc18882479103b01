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

    /// <summary>Marks them; level 0 where looks say nothing of it.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, CleaningContext context)
    {
        var marked = drafts.Count(draft => draft is { Kind: BlockKind.Heading, Marked: true });
        var opening = FirstKnown(drafts);
        var result = new List<Draft>(drafts.Count);
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (i < opening || !IsShort(draft) || context.Corrections.Headings.ContainsKey(Folding.Fold(draft.Text)) || !IsHeading(drafts, result, i, sparse: marked < EnoughMarked))
            {
                result.Add(draft);
                continue;
            }

            result.Add(draft with { Kind = BlockKind.Heading, Level = 0 });
            context.Guessed("taken for a heading", draft, Override.Heading(draft.Text, 0));
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
        && draft.Text[^1] is not ('.' or ';' or ',') && !ReferenceOpening.Match(draft.Text).Matches && Sentences.BeginsAnew(draft.Text) && !Sentences.IsQuoted(draft.Text);

    private static bool IsHeading(IReadOnlyList<Draft> drafts, List<Draft> above, int i, bool sparse)
    {
        var draft = drafts[i];
        if (KnownSections.Role(draft.Text) != SectionRole.None)
        {
            return true;
        }

        var below = i + 1 < drafts.Count ? drafts[i + 1] : null;
        if (below is null || below.Kind is BlockKind.Metadata || draft.Text[^1] == ':' || !HasWord(draft.Text))
        {
            return false;
        }

        var styled = (Styles.Of(draft) & (Style.Bold | Style.Capitals)) != 0;
        return (styled || (sparse && IsTextBelow(drafts, i))) && (above.Count == 0 || IsClosed(above[^1]));
    }

    /// <summary>A paragraph well longer than the line itself, at once or below one more heading.</summary>
    private static bool IsTextBelow(IReadOnlyList<Draft> drafts, int i)
    {
        for (var k = i + 1; k < Math.Min(drafts.Count, i + 3); k++)
        {
            if (drafts[k].Kind == BlockKind.ListItem || (drafts[k].IsPlain && drafts[k].Text.Length > Math.Max(100, drafts[i].Text.Length * 3 / 2)))
            {
                return !Sentences.Continues(drafts[k].Text);
            }

            if (!IsShort(drafts[k]))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsClosed(Draft above) =>
        above.Kind is not (BlockKind.Paragraph or BlockKind.ListItem) || !Sentences.IsOpen(above.Text) || above.Kind == BlockKind.ListItem || above.Text[^1] is ')' or '”' or '’';

    private static bool HasWord(string text) => Words.Find(text).Any(word => word.End - word.Start > 2 && char.IsLetter(text[word.Start]));
}
