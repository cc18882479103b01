using System.Collections.Frozen;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.Citations.Numbers;

/// <summary>
/// Reads the columns of tables that hold numbers of entries: <c>Ref.</c> above <c>3</c> and <c>[4, 5]</c>.
/// </summary>
internal static class NumberColumnReader
{
    private static readonly FrozenSet<string> Headings = (
        "ref,refs,reference,references,citation,citations,ref. no,ref no,reference no,reference number,literature,"
        + "quelle,literatur,referencia,referencias,riferimento,riferimenti"
    )
        .Split(',')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// The numbers in such columns of a block that is a table; they count as <see cref="NumberForm.Word"/>.
    /// </summary>
    public static IEnumerable<NumberMarker> Read(string text, Block block)
    {
        if (block.Table is not { Rows: [var head, ..] } table)
        {
            yield break;
        }

        for (var column = 0; column < head.Count; column++)
        {
            if (!Headings.Contains(Folding.Fold(head[column].Slice(text)).Trim(' ', '.', ':')))
            {
                continue;
            }

            foreach (var row in table.Rows.Skip(1).Where(row => column < row.Count))
            {
                if (ReadCell(text, block, row[column]) is { } marker)
                {
                    yield return marker;
                }
            }
        }
    }

    private static NumberMarker? ReadCell(string text, Block block, Span cell)
    {
        var words = cell.Trim(text, "[]()");
        var items = new NumberGroupParser(text, words.End, allowsBlanks: true).Parse(words.Start);
        return items.Count > 0 && items[^1].Span.End == words.End
            ? new NumberMarker(NumberForm.Word, new NumberScope(block, cell), words, items)
            : null;
    }
}
