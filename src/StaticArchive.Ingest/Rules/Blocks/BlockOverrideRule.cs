using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.Blocks;

/// <summary>
/// The sidecar overrides all rules: <c>paratext: [{text: "Save 20%", reason: advert}]</c>, <c>keep: true</c> for what a
/// rule set aside, and <c>blocks: [{text: "We were told", kind: quotation}]</c> for anything else.
/// </summary>
internal static class BlockOverrideRule
{
    private static readonly Dictionary<string, BlockKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["paragraph"] = BlockKind.Paragraph,
        ["heading"] = BlockKind.Heading,
        ["quotation"] = BlockKind.Quotation,
        ["pull-quote"] = BlockKind.PullQuote,
        ["list-item"] = BlockKind.ListItem,
        ["figure"] = BlockKind.Figure,
        ["reference"] = BlockKind.Reference,
        ["metadata"] = BlockKind.Metadata,
    };

    /// <summary>Applies the overrides of kinds and of paratext.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context) =>
        context.Overrides is { Paratext.Count: 0, Kinds.Count: 0 }
            ? drafts
            : [.. drafts.Select(draft => ApplyOverride(draft, context.Overrides))];

    private static Draft ApplyOverride(Draft draft, StructureOverrides overrides)
    {
        if (StructureOverrides.TryFind(overrides.Paratext, draft.Text, out var reason))
        {
            return reason is null ? Keep(draft) : SetAside(draft, reason);
        }

        return
            StructureOverrides.TryFind(overrides.Kinds, draft.Text, out var name)
            && Kinds.TryGetValue(name!, out var kind)
            && kind != draft.Kind
            ? ChangeKind(draft, kind)
            : draft;
    }

    /// <summary>What stands in it is still read for the record: a date that is printed on a cover.</summary>
    private static Draft SetAside(Draft draft, string reason) =>
        draft.Kind == BlockKind.Paratext
            ? draft with
            {
                Note = BlockNote.Parse(reason),
            }
            : draft.AsParatext(reason) with
            {
                IsReadForRecord = true,
            };

    /// <summary>Makes of paratext what it was before a rule set it aside.</summary>
    private static Draft Keep(Draft draft)
    {
        if (draft.Kind != BlockKind.Paratext)
        {
            return draft;
        }

        var before = draft.OriginalKind ?? BlockKind.Paragraph;
        return draft with
        {
            Kind = before == BlockKind.Paratext ? BlockKind.Paragraph : before,
            Note = null,
            OriginalKind = null,
        };
    }

    private static Draft ChangeKind(Draft draft, BlockKind kind) =>
        draft with
        {
            Kind = kind,
            Lost = kind == BlockKind.Figure ? draft.Lost : null,
            Level = kind switch
            {
                BlockKind.ListItem => 1,
                BlockKind.Heading => 2,
                _ => 0,
            },
            Note = draft.Note?.Kind == BlockNoteKind.Joined ? draft.Note : null,
        };
}
