using System.Globalization;
using Spectre.Console;
using StaticArchive.Commands.Hosting;
using StaticArchive.Model;
using SpectreTable = Spectre.Console.Table;

namespace StaticArchive.Commands.Reporting;

/// <summary>What came of a run, in a dozen lines: a table on a terminal, plain lines elsewhere.</summary>
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
            .Concat(report.UnchangedCount is { } unchanged ? [("unchanged", FormatNumber(unchanged))] : [])
            .Concat(
                options.IsVerbose
                    ? report.Result.Times.Select(time => ("  " + time.Station, FormatSeconds(time.Seconds)))
                    : []
            )
            .Append(("seconds", FormatSeconds(report.Seconds)))
            .ToList();
        if (environment.IsOutputTerminal)
        {
            PrintTable(rows, environment);
        }
        else
        {
            rows.ForEach(row => environment.Out.WriteLine($"{row.Item1, -15} {row.Item2}"));
        }

        var archive = report.Result.Archive;
        environment.Out.WriteLine(
            $"{report.Verb}: {SortedMessages.FormatCount(archive.Papers.Count, "paper")}, "
                + $"{SortedMessages.FormatCount(archive.Documents.Count, "document")}, {report.Messages}."
        );
    }

    /// <summary>The numbers, by name.</summary>
    public static IEnumerable<(string Name, string Value)> GetRows(Pipeline.Result result)
    {
        var archive = result.Archive;
        yield return ("papers", FormatNumber(archive.Papers.Count));
        yield return ("documents", FormatNumber(archive.Documents.Count));
        yield return ("words", FormatNumber(archive.Documents.Sum(document => document.WordCounts.Published)));
        yield return ("citations", FormatStates(archive.Citations.Select(citation => citation.Status)));
        yield return (
            "references",
            $"{archive.Works.Count} works, {archive.Works.Sum(work => Math.Max(0, work.Occurrences.Count - 1))} merged"
        );
        yield return ("events", FormatNumber(archive.Events.Count));
        yield return ("annotations", FormatStates(archive.Annotations.Select(annotation => annotation.Anchor.State)));
        yield return (
            "pages",
            FormatNumber(result.Files.Count(file => file.Path.EndsWith(".html", StringComparison.Ordinal)))
        );
        yield return ("files", FormatNumber(result.Files.Count));
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

    private static void PrintTable(List<(string Name, string Value)> rows, HostEnvironment environment)
    {
        var table = new SpectreTable().Border(TableBorder.Rounded).HideHeaders().AddColumn("").AddColumn("");
        rows.ForEach(row => table.AddRow(Markup.Escape(row.Name), Markup.Escape(row.Value)));
        ConsoleFactory.Create(environment.Out, environment.IsOutputTerminal).Write(table);
    }
}
