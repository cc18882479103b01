using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Headings;

/// <summary>
/// What the sidecar calls a heading is one, and what it says is none is a paragraph: <c>headings: [{text: "Key lines",
/// level: 0}]</c>. Runs first, so that no rule has to ask.
/// </summary>
internal static class HeadingOverrideRule
{
    /// <summary>Applies the overrides of headings.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context) =>
        context.Overrides.Headings.Count == 0
            ? drafts
            : [.. drafts.Select(draft => ApplyOverride(draft, context.Overrides.Headings))];

    private static Draft ApplyOverride(Draft draft, IReadOnlyDictionary<string, int> headings)
    {
        if (
            draft.Kind is not (BlockKind.Heading or BlockKind.Paragraph or BlockKind.ListItem)
            || !headings.TryGetValue(Folding.Fold(draft.Text), out var level)
        )
        {
            return draft;
        }

        return level > 0 ? draft with { Kind = BlockKind.Heading, Level = level, IsMarkedUp = true }
            : draft.Kind == BlockKind.Heading ? draft with { Kind = BlockKind.Paragraph, Level = 0, IsMarkedUp = false }
            : draft;
    }
}
