using StaticArchive.Ingest.Sources;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Schemas;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Records;

/// <summary>
/// Reads <c>input/papers/papers.csv</c>, the records of many papers as archivists keep them: a column <c>id</c>, the
/// others named as in paper.yml, which wins over it.
/// </summary>
internal static class PaperTableReader
{
    /// <summary>The papers, each with its row; a row of no paper and a column of no field are reported.</summary>
    public static IReadOnlyList<PaperFolder> Apply(
        InputFile? file,
        IReadOnlyList<PaperFolder> folders,
        List<Message> messages
    )
    {
        if (file is null)
        {
            return folders;
        }

        var rows = CsvReader.Read(SourceDecoder.Decode(file).Text).ToList();
        var columns = rows.Count == 0 ? [] : rows[0].Cells.Select(name => name.ToLowerInvariant()).ToList();
        if (!columns.Contains("id"))
        {
            messages.Add(MessageCatalog.MissingField(new SourceLocation(file.Path, 1), "id"));
            return folders;
        }

        ReportColumns(columns, new SourceLocation(file.Path, rows[0].Line), messages);
        var read = ReadRows(new TableRows([.. rows.Skip(1)], columns, file.Path), folders, messages);
        return [.. folders.Select(folder => folder with { Row = read.GetValueOrDefault(folder.Id) ?? [] })];
    }

    private static Dictionary<string, IReadOnlyList<PaperCell>> ReadRows(
        TableRows table,
        IReadOnlyList<PaperFolder> folders,
        List<Message> messages
    )
    {
        var id = table.Columns.IndexOf("id");
        var known = folders.Select(folder => folder.Id).ToHashSet(StringComparer.Ordinal);
        var former = new Lazy<Dictionary<string, string>>(() => ReadFormerIds(folders));
        var read = new Dictionary<string, IReadOnlyList<PaperCell>>(StringComparer.Ordinal);
        foreach (var row in table.Rows.Where(row => id < row.Cells.Count))
        {
            var (paper, place) = (Slug.From(row.Cells[id]), new SourceLocation(table.Path, row.Line));
            paper = known.Contains(paper) ? paper : former.Value.GetValueOrDefault(paper, paper);
            if (!known.Contains(paper))
            {
                var near = SpellingSuggester.Suggest(paper, known);
                messages.Add(MessageCatalog.UnknownName(place, "paper", row.Cells[id], near));
            }
            else if (!read.TryAdd(paper, ReadCells(row, table.Columns, place)))
            {
                var first = read[paper].Select(row => row.Location).FirstOrDefault(place);
                messages.Add(MessageCatalog.DuplicateId(place, "a row of", paper, first));
            }
        }

        return read;
    }

    /// <summary>
    /// Today's ids of papers by those that they had, as their sidecars say; a table of an older build names these.
    /// </summary>
    private static Dictionary<string, string> ReadFormerIds(IReadOnlyList<PaperFolder> folders)
    {
        var today = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var folder in folders.Where(folder => folder.Sidecar is not null))
        {
            foreach (var former in PaperSidecar.Read(folder.Sidecar!, []).Fields?.GetStrings("formerly") ?? [])
            {
                today.TryAdd(Slug.From(former), folder.Id);
            }
        }

        return today;
    }

    /// <summary>The field of a column, under its name or another one that paper.yml takes for it.</summary>
    public static SchemaField? FindField(string column) =>
        PaperSchema.Record.FirstOrDefault(field =>
            field.Name == column || field.Aliases.Contains(column, StringComparer.OrdinalIgnoreCase)
        );

    private static IReadOnlyList<PaperCell> ReadCells(
        CsvReader.CsvRow row,
        List<string> columns,
        SourceLocation place
    ) =>
        [
            .. row
                .Cells.Zip(columns)
                .Where(cell => cell.First.Length > 0 && FindField(cell.Second) is not null)
                .Select(cell => new PaperCell(cell.Second, cell.First, place)),
        ];

    private static void ReportColumns(List<string> columns, SourceLocation place, List<Message> messages)
    {
        foreach (
            var column in columns.Where(name =>
                name.Length > 0
                && FindField(name) is null
                && !InventoryColumns.All.Contains(name, StringComparer.Ordinal)
            )
        )
        {
            var names = PaperSchema.Record.Select(field => field.Name).ToList();
            messages.Add(
                column == "access"
                    ? MessageCatalog.InvalidValue(place, column, "what holds a paper back stands in its paper.yml")
                    : MessageCatalog.UnknownKey(place, column, SpellingSuggester.Suggest(column, names), names)
            );
        }
    }

    /// <summary>The table below its first row.</summary>
    private sealed record TableRows(IReadOnlyList<CsvReader.CsvRow> Rows, List<string> Columns, string Path);
}
