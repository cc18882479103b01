using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.Fields;

/// <summary>
/// A record set as a table of two columns, a label and its value: <c>| Date | March 2011 |</c>, <c>| Series | Policy
/// Papers |</c>. Each row becomes a line of metadata.
/// </summary>
internal static class MetadataTableRule
{
    private const int FewestLabels = 3;

    /// <summary>Marks them.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context) =>
        drafts.Any(IsMetadataTable)
            ? [.. drafts.SelectMany(draft => IsMetadataTable(draft) ? ConvertRows(draft) : [draft])]
            : drafts;

    private static bool IsMetadataTable(Draft draft)
    {
        if (draft is not { Kind: BlockKind.Table, Table: { } table } || table.Rows.Any(row => row.Count != 2))
        {
            return false;
        }

        var labels = table.Rows.Count(row => FieldLabelParser.FindField(row[0].Slice(draft.Text)) is not null);
        return labels >= FewestLabels && labels * 3 >= table.Rows.Count * 2;
    }

    private static IEnumerable<Draft> ConvertRows(Draft draft) =>
        draft
            .Table!.Rows.Where(row => !row[0].IsEmpty || !row[1].IsEmpty)
            .Select(row =>
            {
                var line = draft.Content.Slice(
                    row[0].IsEmpty ? row[1]
                    : row[1].IsEmpty ? row[0]
                    : row[0].Hull(row[1])
                );
                var label = row[0].Slice(draft.Text).TrimEnd(':', ' ');
                return MetadataLineRule.AddStatements(
                    draft with
                    {
                        Kind = BlockKind.Metadata,
                        Content = line,
                        Extent = line.Source,
                        Table = null,
                        Level = 0,
                    },
                    FieldLabelParser.FindField(label),
                    label,
                    row[1].Slice(draft.Text)
                );
            });
}
