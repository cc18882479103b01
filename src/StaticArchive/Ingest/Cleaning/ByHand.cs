using StaticArchive.Documents;

namespace StaticArchive.Ingest.Cleaning;

/// <summary>
/// The archivist has the last word: <c>paratext: [{text: "Save 20%", reason: advert}]</c>, <c>keep: true</c> for what a rule set
/// aside, and <c>blocks: [{text: "We were told", kind: quotation}]</c> for anything else.
/// </summary>
internal static class ByHand
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
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, CleaningContext context) =>
        context.Corrections is { Paratext.Count: 0, Kinds.Count: 0 } ? drafts : [.. drafts.Select(draft => Told(draft, context.Corrections))];

    private static Draft Told(Draft draft, Corrections corrections)
    {
        if (Corrections.TryFind(corrections.Paratext, draft.Text, out var reason))
        {
            return reason is not null ? draft.Kind == BlockKind.Paratext ? draft with { Note = reason } : draft.Aside(reason)
                : draft.Kind == BlockKind.Paratext ? draft with { Kind = draft.Form is null or BlockKind.Paratext ? BlockKind.Paragraph : draft.Form.Value, Note = null, Form = null } : draft;
        }

        if (Corrections.TryFind(corrections.Kinds, draft.Text, out var name) && Kinds.TryGetValue(name!, out var kind) && kind != draft.Kind)
        {
            return draft with { Kind = kind, Lost = kind == BlockKind.Figure ? draft.Lost : null, Level = kind is BlockKind.ListItem ? 1 : kind is BlockKind.Heading ? 2 : 0, Note = draft.Note == "joined" ? draft.Note : null };
        }

        return draft;
    }
}
