using StaticArchive.Model;

namespace StaticArchive.Link.Citations.Numbers;

/// <summary>A stretch of text that is read for markers: a block, or a cell of a table.</summary>
/// <param name="Block">The block.</param>
/// <param name="Span">The stretch.</param>
internal sealed record NumberScope(Block Block, Span Span)
{
    /// <summary>Whether it is a cell of a table.</summary>
    public bool IsCell => Block.Table is not null;

    /// <summary>The stretches of a block.</summary>
    public static IEnumerable<NumberScope> From(Block block) =>
        block.Table is { } table
            ? table
                .Rows.SelectMany(row => row)
                .Where(cell => !cell.IsEmpty)
                .Select(cell => new NumberScope(block, cell))
            : [new NumberScope(block, block.Span)];
}
