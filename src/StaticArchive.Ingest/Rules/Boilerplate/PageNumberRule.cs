using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.Boilerplate;

/// <summary>
/// A page number alone on its line: <c>368</c>, <c>Page 3 of 12</c>, <c>- 7 -</c>, which looks like a list item.
/// </summary>
internal static class PageNumberRule
{
    private const int Front = 8;

    /// <summary>Sets page numbers aside.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        var result = drafts
            .Select((draft, i) => IsPageNumber(drafts, i) ? draft.AsParatext(BlockNoteKind.PageNumber) : draft)
            .ToList();
        if (result.FindIndex(draft => draft.IsParatext(BlockNoteKind.PageNumber)) is >= 0 and var first)
        {
            context.AddFinding(
                "numbers alone on a line were set aside as page numbers, here and below",
                result[first],
                OverrideHint.ForKeep(result[first].Text)
            );
        }

        return result;
    }

    private static bool IsPageNumber(IReadOnlyList<Draft> drafts, int i)
    {
        var draft = drafts[i];
        if (draft.Content.Breaks.Count > 0 || PageNumberParser.Parse(draft.Text) < 0)
        {
            return false;
        }

        if (draft.Kind == BlockKind.ListItem)
        {
            // The reader took the first dash of "- 1 -" for a bullet.
            return !draft.IsOrdered && draft.Text[^1] is '-' or '–' or '—';
        }

        // A year on its own near the top is a date, not a page; numbers in a row are the cells of a table.
        var isYear = draft.Text.Length == 4 && draft.Text[0] is '1' or '2';
        return draft.Kind == BlockKind.Paragraph
            && !(isYear && i < Front)
            && !(
                PageNumberParser.IsBareNumber(draft.Text)
                && (IsBareNumber(drafts, i - 1) || IsBareNumber(drafts, i + 1))
            );
    }

    private static bool IsBareNumber(IReadOnlyList<Draft> drafts, int i) =>
        i >= 0
        && i < drafts.Count
        && drafts[i].Kind == BlockKind.Paragraph
        && PageNumberParser.IsBareNumber(drafts[i].Text);
}
