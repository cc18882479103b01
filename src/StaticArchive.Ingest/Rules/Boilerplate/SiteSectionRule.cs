using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Rules.Front;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.Boilerplate;

/// <summary>
/// Sections by which a site leads to its other pages, wherever they stand: <c>You may also like</c> with a list of
/// titles, up to the next heading or the first sentence.
/// </summary>
internal static class SiteSectionRule
{
    private const int LongestLink = 120;

    /// <summary>Sets them aside.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        var result = new List<Draft>(drafts.Count);
        var inside = false;
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            var opens =
                draft is { Kind: BlockKind.Heading or BlockKind.Paragraph, IsTitle: false }
                && SiteSectionDetector.IsLinkHeading(draft.Text);
            inside = opens || (inside && IsLink(draft) && !HeadsProse(drafts, i));
            if (opens)
            {
                context.AddFinding("set aside as related links", draft, OverrideHint.ForKeep(draft.Text));
            }

            result.Add(inside ? AsAside(draft) : draft);
        }

        return result;
    }

    /// <summary>A title or a name: no sentence, or one that asks.</summary>
    private static bool IsLink(Draft draft) =>
        draft.Kind is BlockKind.Paratext or BlockKind.Figure
        || (
            draft.Kind is BlockKind.ListItem or BlockKind.Paragraph
            && draft.Text.Length < LongestLink
            && draft.Text[^1] is not ('.' or ':')
        );

    private static bool HeadsProse(IReadOnlyList<Draft> drafts, int i) =>
        drafts[i].Kind == BlockKind.Paragraph
        && i + 1 < drafts.Count
        && drafts[i + 1].Kind == BlockKind.Paragraph
        && ProseDetector.IsProse(drafts[i + 1].Text);

    private static Draft AsAside(Draft draft) =>
        draft.Kind == BlockKind.Paratext ? draft : draft.AsParatext(BlockNoteKind.RelatedLinks);
}
