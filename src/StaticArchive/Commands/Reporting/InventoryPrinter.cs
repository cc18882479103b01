using Spectre.Console;
using StaticArchive.Commands.Hosting;
using StaticArchive.Model.Messages;
using StaticArchive.Publish.Data.Inventory;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;
using SpectreTable = Spectre.Console.Table;

namespace StaticArchive.Commands.Reporting;

/// <summary>
/// The papers that need attention, each with what is known of it and from where: a table on a terminal, a line a value
/// elsewhere. All papers are in the report and in <c>data/inventory.csv</c>.
/// </summary>
internal static class InventoryPrinter
{
    private const int MaxRows = 20;

    /// <summary>Prints them, unless only errors are wanted.</summary>
    public static void Print(SiteIndex site, RunOptions options, HostEnvironment environment)
    {
        if (options.IsQuiet)
        {
            return;
        }

        var rows = InventoryBuilder.Build(site);
        var shown = rows.Where(row => row.Weight > 0).Take(options.IsVerbose ? rows.Count : MaxRows).ToList();
        if (environment.IsOutputTerminal)
        {
            PrintTable(shown, environment);
        }
        else
        {
            shown.ForEach(row => PrintLines(row, environment));
        }

        var rest = rows.Count(row => row.Weight > 0) - shown.Count;
        environment.Out.WriteLine(
            rest > 0
                ? $"{rest} more papers need attention (--verbose shows all; the report and data/inventory.csv too)."
            : shown.Count == 0 ? "No paper needs attention."
            : "All papers are in the report and in data/inventory.csv."
        );
        if (shown.Count > 0)
        {
            environment.Out.WriteLine(
                "What is blank or wrong is said in a paper's paper.yml, or for many in input/papers/papers.csv."
            );
        }
    }

    private static void PrintLines(InventoryRow row, HostEnvironment environment)
    {
        environment.Out.WriteLine(TerminalText.EscapeLine($"{row.Paper}: {string.Join("; ", row.Attention)}"));
        foreach (var (name, value) in row.Values)
        {
            environment.Out.WriteLine(
                TerminalText.EscapeLine($"  {name, -8} {(value.IsBlank ? "—" : value.Text)} ({value.Origin})")
            );
        }

        environment.Out.WriteLine(FormatCounts(row));
    }

    private static string FormatCounts(InventoryRow row) =>
        $"  {SortedMessages.FormatCount(row.Documents, "document")}, "
        + $"{SortedMessages.FormatCount(row.References, "reference")}, "
        + $"{row.Linked} citations linked, {row.Open} open, "
        + $"{SortedMessages.FormatCount(row.Decisions, "decision")} taken without being told";

    private static IEnumerable<string> GetCells(InventoryRow row) =>
        [
            row.Paper,
            .. row.Values.Select(pair => $"{(pair.Value.IsBlank ? "—" : pair.Value.Text)}\n({pair.Value.Origin})"),
            $"{row.Documents} doc., {row.References} ref.\n{row.Linked} linked, {row.Open} open",
            string.Join("; ", row.Attention),
        ];

    private static void PrintTable(List<InventoryRow> rows, HostEnvironment environment)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var table = new SpectreTable().Border(TableBorder.Rounded);
        foreach (var heading in new[] { "paper", "title", "authors", "issued", "type", "counts", "to look at" })
        {
            table.AddColumn(heading);
        }

        foreach (var row in rows)
        {
            table.AddRow([.. GetCells(row).Select(cell => Markup.Escape(TerminalText.EscapeLines(cell)))]);
        }

        ConsoleFactory.Create(environment.Out, environment.IsOutputTerminal).Write(table);
    }
}
