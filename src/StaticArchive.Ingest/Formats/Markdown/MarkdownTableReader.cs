using Markdig.Extensions.Tables;
using Markdig.Syntax;
using StaticArchive.Ingest.Sources;
using Table = Markdig.Extensions.Tables.Table;

namespace StaticArchive.Ingest.Formats.Markdown;

/// <summary>Pipe tables as Markdig finds them.</summary>
internal static class MarkdownTableReader
{
    /// <summary>The words of all cells, and the cells as spans of them.</summary>
    public static MappedText Read(Table table, string source, out Model.Table cells)
    {
        var builder = new TableCellsBuilder();
        var headers = 0;
        foreach (var row in table.OfType<TableRow>())
        {
            foreach (var cell in row.OfType<TableCell>())
            {
                var text = new MappedTextBuilder(source);
                foreach (var leaf in cell.Descendants<LeafBlock>())
                {
                    MarkdownInlineReader.Append(text, leaf.Inline, source);
                }

                builder.Add(MarkdownFootnoteParser.ConvertReferences(text.Build()));
            }

            builder.EndRow();
            headers += row.IsHeader ? 1 : 0;
        }

        return builder.Build(headers, out cells);
    }
}
