using System.Globalization;
using Spectre.Console;
using StaticArchive.Commands.Hosting;
using SpectreTable = Spectre.Console.Table;

namespace StaticArchive.Commands.Reporting;

/// <summary>The numbers of a run, in a dozen lines: a table on a terminal, plain lines elsewhere.</summary>
internal static class RunSummaryPrinter
{
    /// <summary>Prints it, unless only errors are wanted.</summary>
    public static void Print(RunReport report, RunOptions options, HostEnvironment environment)
    {
        if (options.IsQuiet)
        {
            return;
        }

        var rows = GetRows(report.Result)
            .Concat(
                report.UnchangedCount is { } unchanged ? [new SummaryRow("unchanged", FormatNumber(unchanged))] : []
            )
            .Concat(
                options.IsVerbose
                    ? report.Result.Times.Select(time => new SummaryRow(
                        "  " + time.Station,
                        FormatSeconds(time.Seconds)
                    ))
                    : []
            )
            .Append(new SummaryRow("seconds", FormatSeconds(report.Seconds)))
            .ToList();
        if (environment.IsOutputTerminal)
        {
            PrintTable(rows, environment);
        }
        else
        {
            rows.ForEach(row => environment.Out.WriteLine($"{row.Name, -15} {row.Value}"));
        }

        var archive = report.Result.Archive;
        environment.Out.WriteLine(
            $"{report.Verb}: {SortedMessages.FormatCount(archive.Papers.Count, "paper")}, "
                + $"{SortedMessages.FormatCount(archive.Documents.Count, "document")}, {report.Messages}."
        );
    }

    /// <summary>The numbers, by name.</summary>
    private static IEnumerable<SummaryRow> GetRows(Pipeline.Result result)
    {
        var archive = result.Archive;
        yield return new SummaryRow("papers", FormatNumber(archive.Papers.Count));
        yield return new SummaryRow("documents", FormatNumber(archive.Documents.Count));
        yield return new SummaryRow(
            "words",
            FormatNumber(archive.Documents.Sum(document => document.WordCounts.Published))
        );
        var citations = archive.Citations.Where(citation => !citation.IsMention);
        yield return new SummaryRow("citations", FormatStates(citations.Select(citation => citation.Status)));
        yield return new SummaryRow(
            "references",
            $"{archive.Works.Count} works, {archive.Works.Sum(work => Math.Max(0, work.Occurrences.Count - 1))} merged"
        );
        yield return new SummaryRow("events", FormatNumber(archive.Events.Count));
        yield return new SummaryRow(
            "annotations",
            FormatStates(archive.Annotations.Select(annotation => annotation.Anchor.State))
        );
        yield return new SummaryRow(
            "pages",
            FormatNumber(result.Files.Count(file => file.Path.EndsWith(".html", StringComparison.Ordinal)))
        );
        yield return new SummaryRow("files", FormatNumber(result.Files.Count));
    }

    /// <summary>
    /// <c>91 resolved, 2 ambiguous, 14 unresolved</c>: every state is named, also one that nothing is in.
    /// </summary>
    private static string FormatStates<T>(IEnumerable<T> states)
        where T : struct, Enum
    {
        var counts = states.CountBy(state => state).ToDictionary();
        return string.Join(
            ", ",
            Enum.GetValues<T>()
                .Select(state =>
                    $"{counts.GetValueOrDefault(state)} {FormatState(state.ToString().ToLowerInvariant())}"
                )
        );
    }

    private static string FormatState(string state) => state == "orphan" ? "orphaned" : state;

    private static string FormatNumber(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string FormatSeconds(double seconds) => seconds.ToString("0.00", CultureInfo.InvariantCulture);

    private static void PrintTable(List<SummaryRow> rows, HostEnvironment environment)
    {
        var table = new SpectreTable().Border(TableBorder.Rounded).HideHeaders().AddColumn("").AddColumn("");
        rows.ForEach(row => table.AddRow(Markup.Escape(row.Name), Markup.Escape(row.Value)));
        ConsoleFactory.Create(environment.Out, environment.IsOutputTerminal).Write(table);
    }

    private sealed record SummaryRow(string Name, string Value);
}
