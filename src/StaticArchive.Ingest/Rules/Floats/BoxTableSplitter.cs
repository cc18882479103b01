using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.Floats;

/// <summary>
/// A box that a converter made a table of one column, or of one cell:
/// <code>
/// | Box 2: Keys                  |
/// |------------------------------|
/// | Readers were given a key.    |
/// </code>
/// </summary>
internal static class BoxTableSplitter
{
    /// <summary>The cells as blocks of their own; any other block as it is.</summary>
    public static IEnumerable<Draft> Split(Draft draft)
    {
        if (
            draft is not { Kind: BlockKind.Table, Table: { } table }
            || table.Rows.Any(row => row.Count(cell => !cell.IsEmpty) > 1)
        )
        {
            return [draft];
        }

        var cells = table.Rows.SelectMany(row => row).Where(cell => !cell.IsEmpty).ToList();
        var lines = draft
            .Content.Slices(cells)
            .SelectMany((cell, i) => i == 0 ? cell.Lines() : [cell])
            .Where(line => !line.IsEmpty)
            .Select(line =>
                draft with
                {
                    Kind = BlockKind.Quotation,
                    Table = null,
                    Content = line,
                    Extent = line.Source,
                    IsMarkedUp = true,
                }
            )
            .ToList();
        return lines.Count > 0 && BoxLabelParser.Parse(lines[0]) is not null ? lines : [draft];
    }
}
