using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Sources;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Markup;

/// <summary>Tables of HTML, JATS and TEI: rows of cells, however they are grouped.</summary>
internal static class MarkupTableReader
{
    /// <summary>The table as a block; <paramref name="words"/> reads a cell.</summary>
    public static Draft Read(MarkupElement table, Func<MarkupElement, MappedText> words)
    {
        var cells = new TableCellsBuilder();
        var (headers, inHeaders) = (0, true);
        foreach (var row in GetRows(table))
        {
            var of = row.Elements.Where(IsCell).ToList();
            of.ForEach(cell => cells.Add(words(cell)));
            cells.EndRow();
            inHeaders &=
                of.Count > 0
                && (
                    row.Parent!.Name == "thead" || row["role"] is "label" or "head" || of.All(cell => cell.Name == "th")
                );
            headers += inHeaders ? 1 : 0;
        }

        var content = cells.Build(headers, out var read);
        return new Draft(BlockKind.Table, content)
        {
            Extent = content.Source,
            Table = read,
            IsMarkedUp = true,
        };
    }

    /// <summary>The rows of a table, not those of tables within its cells.</summary>
    public static IEnumerable<MarkupElement> GetRows(MarkupElement table) =>
        table.Elements.SelectMany(element =>
            element.Name switch
            {
                "tr" or "row" => [element],
                "thead" or "tbody" or "tfoot" or "tgroup" => GetRows(element),
                _ => [],
            }
        );

    /// <summary>Whether an element is a cell of a row.</summary>
    public static bool IsCell(MarkupElement element) => element.Name is "td" or "th" or "cell" or "entry";
}
