using System.Globalization;
using Spectre.Console;
using SpectreTable = Spectre.Console.Table;

namespace StaticArchive.Commands.Reporting;

/// <summary>A run that has ended.</summary>
/// <param name="Verb">What it did: <c>Built output/</c>, <c>Checked</c>.</param>
/// <param name="Result">What came out.</param>
/// <param name="Said">What it had to say.</param>
/// <param name="Seconds">How long it took.</param>
internal sealed record RunReport(string Verb, Pipeline.Result Result, MessageList Said, double Seconds)
{
    /// <summary>How many files of the site were left as they were, since what they are made of has not changed; null where nobody looked.</summary>
    public int? Unchanged { get; init; }
}

/// <summary>What came of a run, in a dozen lines: a table on a terminal, plain lines elsewhere.</summary>
internal static class ClosingTable
{
    /// <summary>Prints it, unless only errors are wanted.</summary>
    public static void Print(RunReport report, RunOptions options, Surroundings around)
    {
        if (options.Quiet)
        {
            return;
        }

        var rows = Rows(report.Result).Concat(report.Unchanged is { } unchanged ? [("unchanged", Plain(unchanged))] : []).Concat(options.Verbose ? report.Result.Times.Select(time => ("  " + time.Station, Seconds(time.Seconds))) : []).Append(("seconds", Seconds(report.Seconds))).ToList();
        if (around.ShowsTables)
        {
            PrintTable(rows, around);
        }
        else
        {
            rows.ForEach(row => around.Out.WriteLine($"{row.Item1,-15} {row.Item2}"));
        }

        var archive = report.Result.Archive;
        around.Out.WriteLine($"{report.Verb}: {MessageList.Number(archive.Papers.Count, "paper")}, {MessageList.Number(archive.Documents.Count, "document")}, {report.Said}.");
    }

    /// <summary>The numbers, by name.</summary>
    public static IEnumerable<(string Name, string Value)> Rows(Pipeline.Result result)
    {
        var archive = result.Archive;
        yield return ("papers", Plain(archive.Papers.Count));
        yield return ("documents", Plain(archive.Documents.Count));
        yield return ("words", Plain(archive.Documents.Sum(document => document.Words.Published)));
        yield return ("citations", States(archive.Citations.Select(citation => citation.Status)));
        yield return ("references", $"{archive.Works.Count} works, {archive.Works.Sum(work => Math.Max(0, work.Occurrences.Count - 1))} merged");
        yield return ("events", Plain(archive.Events.Count));
        yield return ("annotations", States(archive.Annotations.Select(annotation => annotation.Anchor.State)));
        yield return ("pages", Plain(result.Files.Count(file => file.Path.EndsWith(".html", StringComparison.Ordinal))));
        yield return ("files", Plain(result.Files.Count));
    }

    /// <summary><c>91 resolved, 2 ambiguous, 14 unresolved</c>: every state is named, also one that nothing is in.</summary>
    private static string States<T>(IEnumerable<T> states)
        where T : struct, Enum
    {
        var counts = states.CountBy(state => state).ToDictionary();
        return string.Join(", ", Enum.GetValues<T>().Select(state => $"{counts.GetValueOrDefault(state)} {Name(state.ToString().ToLowerInvariant())}"));
    }

    private static string Name(string state) => state == "orphan" ? "orphaned" : state;

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Seconds(double seconds) => seconds.ToString("0.00", CultureInfo.InvariantCulture);

    private static void PrintTable(List<(string Name, string Value)> rows, Surroundings around)
    {
        var table = new SpectreTable().Border(TableBorder.Rounded).HideHeaders().AddColumn("").AddColumn("");
        rows.ForEach(row => table.AddRow(Markup.Escape(row.Name), Markup.Escape(row.Value)));
        Terminal.Of(around.Out, around.ShowsTables).Write(table);
    }
}
