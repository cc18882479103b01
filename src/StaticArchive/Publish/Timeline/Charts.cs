using System.Globalization;
using StaticArchive.Documents;
using StaticArchive.Publish.Html;
using StaticArchive.Publish.Html.Pages;
using StaticArchive.Text.Dates;

namespace StaticArchive.Publish.Timeline;

/// <summary>
/// Makes the charts that <c>archive.yml</c> asks for: events of a kind by year. What is dated is solid, what only a source
/// counts is outlined, what lies between years hangs over them; <c>none</c> that a source states is told from none found.
/// </summary>
public static class Charts
{
    private const string Reconstruction = "Put together again from the events of this timeline. It stands in for a chart that is lost, and its numbers are not those of a paper's authors.";

    /// <summary>The charts with the tables of their data.</summary>
    public static IEnumerable<Figure> Make(Settings settings, IReadOnlyList<TimelineEvent> events) =>
        settings.Charts.Select(chart => Make(chart, ChartCounts.Of(chart, events, settings.Organisations)));

    private static Figure Make(Chart chart, ChartCounts counts)
    {
        var id = "chart-" + chart.Id;
        string?[] notes = [Legend(counts), chart.Note ?? (chart.Reconstruction ? Reconstruction : null), .. counts.Floating.Select(Explain)];
        return new Figure(
            id,
            chart.Title + (chart.Reconstruction ? " (reconstruction)" : ""),
            new ChartDrawing(counts).Draw(id, chart.Title, Describe(counts)),
            [.. notes.OfType<string>().Where(note => note.Length > 0)],
            ["Year", "Dated events", "A source's number", "Between years", "Which"],
            [.. counts.Years.Select(year => Row(year, counts, chart.Kind))]);
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

    /// <summary>A year: its number leads to the events of the kind in that year, and each event to itself.</summary>
    private static IReadOnlyList<FigureCell> Row(YearCount year, ChartCounts counts, string kind)
    {
        var between = counts.Floating.Where(floating => floating.Holds(year.Year)).SelectMany(floating => floating.Events).ToList();
        return
        [
            FigureCell.Of(Number(year.Year)),
            year.Dated.Count > 0 ? FigureCell.Of(Number(year.Dated.Count), $"?kind={Uri.EscapeDataString(kind)}#{FirstOf(year)}") : FigureCell.Of(year.Stated is { Count: 0 } ? "0" : "none found"),
            year.Stated is { } stated ? Said(stated) : FigureCell.Of(""),
            FigureCell.Of(between.Count == 0 ? "" : $"up to {Number(between.Count)}"),
            new FigureCell([.. year.Dated.Select(one => Link(one, "")), .. between.Select(one => Link(one, "perhaps "))]),
        ];
    }

    private static PageLink Link(TimelineEvent one, string lead) => new(one.Record.Title, "#" + one.Id, Note: $"{lead}{one.DateInWords}");

    private static string FirstOf(YearCount year) => "y" + year.Year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary><c>5, says The Guardian: Five care trusts were set up in 2002.</c></summary>
    private static FigureCell Said(StatedCount stated)
    {
        var sources = stated.Sources.Select(source => new PageLink(source.Publisher ?? source.Title ?? source.Reference ?? "", SafeLinks.External(source.Url) ?? "", Note: source.Date is { } date ? Edtf.Say(date) ?? date : null));
        return new FigureCell([new PageLink($"{Number(stated.Count)}{(stated.Says.Length == 0 ? "" : $": {stated.Says}")}", ""), .. sources.Where(source => source.Label.Length > 0)]);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
