using System.Globalization;
using System.Text;
using StaticArchive.Model;
using StaticArchive.Publish.Models;

namespace StaticArchive.Publish.Data.Inventory;

/// <summary>
/// The table of all papers as CSV (RFC 4180), for spreadsheets. Its first columns are named as in paper.yml, so that it
/// can be corrected there and put into the archive as <c>input/papers/papers.csv</c>.
/// </summary>
public static class InventoryCsvWriter
{
    /// <summary>Its bytes, with the mark by which spreadsheets know that it is UTF-8.</summary>
    public static ReadOnlyMemory<byte> Write(IEnumerable<InventoryRow> rows)
    {
        var csv = new StringBuilder("\uFEFF").AppendJoin(',', InventoryColumns.All).Append("\r\n");
        foreach (var row in rows)
        {
            csv.AppendJoin(',', GetCells(row).Select(Format)).Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    private static IEnumerable<string> GetCells(InventoryRow row) =>
        [
            row.Paper,
            .. row.Values.Select(pair => pair.Value.Text),
            .. row.Values.Select(pair => pair.Value.Origin),
            .. new[] { row.Documents, row.References, row.Linked, row.Open, row.Decisions }.Select(count =>
                count.ToString(CultureInfo.InvariantCulture)
            ),
            string.Join("; ", row.Attention),
        ];

    /// <summary>
    /// A spreadsheet takes <c>=1+1</c>, <c>+1</c>, <c>-1</c> and <c>@sum</c> for formulas and runs them, also behind a
    /// blank; an apostrophe before it makes it a text.
    /// </summary>
    private static string Format(string cell)
    {
        var trimmed = cell.TrimStart();
        var safe = trimmed.Length > 0 && trimmed[0] is '=' or '+' or '-' or '@' ? "'" + cell : cell;
        return safe.AsSpan().IndexOfAny(",\"\r\n;\t") < 0 && safe == safe.Trim()
            ? safe
            : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
