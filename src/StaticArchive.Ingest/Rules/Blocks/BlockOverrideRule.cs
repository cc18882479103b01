using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.Blocks;

/// <summary>
/// The archivist has the last word: <c>paratext: [{text: "Save 20%", reason: advert}]</c>, <c>keep: true</c> for what a
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

    /// <summary>Does as it is told.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context) =>
        context.Overrides is { Paratext.Count: 0, Kinds.Count: 0 }
            ? drafts
            : [.. drafts.Select(draft => ApplyOverride(draft, context.Overrides))];

    private static Draft ApplyOverride(Draft draft, StructureOverrides corrections)
    {
        if (StructureOverrides.TryFind(corrections.Paratext, draft.Text, out var reason))
        {
            return reason is not null
                ? draft.Kind == BlockKind.Paratext
                    ? draft with
                    {
                        Note = BlockNote.Parse(reason),
                    }
                    : draft.AsParatext(reason)
                : draft.Kind == BlockKind.Paratext
                    ? draft with
                    {
                        Kind = draft.OriginalKind is null or BlockKind.Paratext
                            ? BlockKind.Paragraph
                            : draft.OriginalKind.Value,
                        Note = null,
                        OriginalKind = null,
                    }
                    : draft;
        }

        if (
            StructureOverrides.TryFind(corrections.Kinds, draft.Text, out var name)
            && Kinds.TryGetValue(name!, out var kind)
            && kind != draft.Kind
        )
        {
            return draft with
            {
                Kind = kind,
                Lost = kind == BlockKind.Figure ? draft.Lost : null,
                Level =
                    kind is BlockKind.ListItem ? 1
                    : kind is BlockKind.Heading ? 2
                    : 0,
                Note = draft.Note?.Kind == BlockNoteKind.Joined ? draft.Note : null,
            };
        }

        return draft;
    }
}
