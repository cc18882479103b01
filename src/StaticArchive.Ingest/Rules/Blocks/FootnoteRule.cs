using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.Blocks;

/// <summary>
/// Footnotes that a format marks: <c>[^1]: See the survey of 2015.</c> Below a reference list they look like entries of
/// it, so readers hand them over as metadata, and this rule, which runs when references have been found, makes list
/// items of them.
/// </summary>
internal static class FootnoteRule
{
    /// <summary>Makes list items of them.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context) =>
        [
            .. drafts.Select(draft =>
                draft is { Kind: BlockKind.Metadata, Field: PaperField.Footnote }
                    ? draft with
                    {
                        Kind = BlockKind.ListItem,
                        Field = null,
                        Note = BlockNote.From(BlockNoteKind.Footnote),
                    }
                    : draft
            ),
        ];
}
