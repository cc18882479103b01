using System.Globalization;
using StaticArchive.Documents;
using StaticArchive.Publish.Html.Pages;

namespace StaticArchive.Publish.Timeline;

/// <summary>
/// Makes the charts that <c>archive.yml</c> asks for: events of a kind by year. What is dated is solid, what only a source
/// counts is outlined, what lies between years hangs over them; <c>none</c> that a source states is told from none found.
/// </summary>
public static class Charts
{
    private const string Reconstruction = "This chart was put together again from the events of this timeline. It stands in for one that is lost, and its numbers are not those of a paper's authors.";

    /// <summary>The charts with the tables of their data.</summary>
    public static IEnumerable<Figure> Make(Settings settings, IReadOnlyList<TimelineEvent> events) =>
        settings.Charts.Select(chart => Make(chart, ChartCounts.Of(chart, events, settings.Organisations)));

    private static Figure Make(Chart chart, ChartCounts counts)
    {
        var id = "chart-" + chart.Id;
        string?[] notes = [chart.Reconstruction ? Reconstruction : null, chart.Note, Legend(counts), .. counts.Floating.Select(Explain)];
        return new Figure(
            id,
            chart.Title,
            new ChartDrawing(counts).Draw(id, chart.Title, Describe(counts)),
            string.Join(' ', notes.Where(note => !string.IsNullOrEmpty(note))),
            ["Year", "Dated events", "A source's number", "Between years", "Which"],
            [.. counts.Years.Select(year => Row(year, counts))]);
    }

    private static string Legend(ChartCounts counts)
    {
        var signs = new List<string>();
        if (counts.Years.Any(year => year.Undated > 0))
        {
            signs.Add("outlined: counted by a source, not dated here");
        }

        if (counts.Floating.Any(floating => !floating.IsCounted))
        {
            signs.Add("dashed: in one of these years, not known which");
        }

        if (counts.Years.Any(year => year.Stated is { Count: 0 } && year.Dated.Count == 0))
        {
            signs.Add("0: a source says that there was none");
        }

        if (counts.Years.Any(IsSilent))
        {
            signs.Add("–: none found");
        }

        return signs.Count == 0 ? "" : $"Solid: dated; {string.Join("; ", signs)}.";
    }

    private static bool IsSilent(YearCount year) => year.Stated is null && year.Dated.Count == 0;

    /// <summary><c>In one of the years 2006 to 2009: Solihull … (between September 2006 and April 2009).</c></summary>
    private static string Explain(Floating floating)
    {
        var which = string.Join("; ", floating.Events.Select(one => $"{one.Record.Title} ({one.DateInWords})"));
        return $"{(floating.First == floating.Last ? $"Perhaps in {Number(floating.First)}" : $"In one of the years {Number(floating.First)} to {Number(floating.Last)}")}{(floating.IsCounted ? ", within the numbers that sources give" : "")}: {which}.";
    }

    private static string Describe(ChartCounts counts) => string.Join(", ", counts.Years.Select(year => $"{Number(year.Year)}: {InWords(year)}")) + ". " + string.Join(' ', counts.Floating.Select(Explain));

    private static string InWords(YearCount year) => (year.Dated.Count, year.Stated) switch
    {
        (0, null) => "none found",
        (0, { Count: 0 }) => "none, a source says",
        var (dated, stated) when stated is not null && stated.Count != dated => $"{Number(dated)} dated, {Number(stated.Count)} by a source",
        var (dated, _) => Number(dated),
    };

    private static IReadOnlyList<string> Row(YearCount year, ChartCounts counts)
    {
        var between = counts.Floating.Where(floating => floating.First <= year.Year && year.Year <= floating.Last).Sum(floating => floating.Events.Count);
        return
        [
            Number(year.Year),
            year.Dated.Count == 0 ? year.Stated is { Count: 0 } ? "none" : "none found" : Number(year.Dated.Count),
            year.Stated is { } stated ? $"{(stated.Count == 0 ? "none" : Number(stated.Count))}{Said(stated)}" : "",
            between == 0 ? "" : $"up to {Number(between)}",
            string.Join("; ", year.Dated.Select(one => one.Record.Title)),
        ];
    }

    private static string Said(StatedCount stated)
    {
        var who = string.Join(", ", stated.Sources.Select(source => source.Publisher ?? source.Title ?? source.Reference).OfType<string>().Distinct(StringComparer.Ordinal));
        return (who.Length == 0 ? "" : $", says {who}") + (stated.Says.Length == 0 ? "" : $": {stated.Says}");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
