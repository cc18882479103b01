using System.Globalization;
using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Figures;

/// <summary>
/// Makes the charts that <c>archive.yml</c> asks for: events of a kind by year. What is dated is solid, what only a
/// source counts is outlined, what lies between years hangs over them; <c>none</c> that a source states is told from
/// none found.
/// </summary>
public static class ChartFigureBuilder
{
    private const string Reconstruction =
        "Put together again from the events of this timeline. It stands in for a chart that is lost, and its "
        + "numbers are not those of a paper's authors.";

    /// <summary>The charts with the tables of their data.</summary>
    public static IEnumerable<FigureModel> Build(Settings settings, IReadOnlyList<TimelineEvent> events) =>
        settings.Charts.Select(chart => Build(chart, EventHistogram.Create(chart, events, settings.Organisations)));

    private static FigureModel Build(Chart chart, EventHistogram counts)
    {
        var id = "chart-" + chart.Id;
        string?[] notes =
        [
            BuildLegend(counts),
            chart.Note ?? (chart.IsReconstruction ? Reconstruction : null),
            .. counts.Uncertain.Select(Explain),
        ];
        return new FigureModel
        {
            Id = id,
            Title = chart.Title + (chart.IsReconstruction ? " (reconstruction)" : ""),
            Svg = new HistogramRenderer(counts) { GetHref = year => GetHref(year, chart.Kind) }.Draw(
                id,
                chart.Title,
                Describe(counts)
            ),
            Notes = [.. notes.OfType<string>().Where(note => note.Length > 0)],
            Headings = ["Year", "Dated events", "A source's number", "Between years", "Which"],
            Rows = [.. counts.Years.Select(year => BuildRow(year, counts, chart.Kind))],
        };
    }

    private static string BuildLegend(EventHistogram counts)
    {
        var signs = new List<string>();
        if (counts.Years.Any(year => year.StatedExcess > 0))
        {
            signs.Add("outlined: counted by a source, not dated here");
        }

        if (counts.Uncertain.Any(floating => !floating.IsCounted))
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

    /// <summary>
    /// <c>In one of the years 2006 to 2009: Solihull … (between September 2006 and April 2009).</c>
    /// </summary>
    private static string Explain(UncertainEvents floating)
    {
        var which = string.Join("; ", floating.Events.Select(item => $"{item.Record.Title} ({item.DateInWords})"));
        var when =
            floating.FirstYear == floating.LastYear
                ? $"Perhaps in {Format(floating.FirstYear)}"
                : $"In one of the years {Format(floating.FirstYear)} to {Format(floating.LastYear)}";
        return when + (floating.IsCounted ? ", within the numbers that sources give" : "") + $": {which}.";
    }

    private static string Describe(EventHistogram counts) =>
        string.Join(", ", counts.Years.Select(year => $"{Format(year.Year)}: {FormatCount(year)}"))
        + ". "
        + string.Join(' ', counts.Uncertain.Select(Explain));

    private static string FormatCount(YearCount year) =>
        (year.Dated.Count, year.Stated) switch
        {
            (0, null) => "none found",
            (0, { Count: 0 }) => "none, a source says",
            var (dated, stated) when stated is not null && stated.Count != dated =>
                $"{Format(dated)} dated, {Format(stated.Count)} by a source",
            var (dated, _) => Format(dated),
        };

    /// <summary>A year: its number leads to the events of the kind in that year, and each event to itself.</summary>
    private static FigureRow BuildRow(YearCount year, EventHistogram counts, string kind)
    {
        var between = counts
            .Uncertain.Where(floating => floating.Contains(year.Year))
            .SelectMany(floating => floating.Events)
            .ToList();
        return new FigureRow([
            FigureCell.FromText(Format(year.Year)),
            year.Dated.Count > 0
                ? FigureCell.FromLink(Format(year.Dated.Count), GetHref(year.Year, kind))
                : FigureCell.FromText(year.Stated is { Count: 0 } ? "0" : "none found"),
            year.Stated is { } stated ? FormatStatedCount(stated) : FigureCell.FromText(""),
            FigureCell.FromText(between.Count == 0 ? "" : $"up to {Format(between.Count)}"),
            new FigureCell([
                .. year.Dated.Select(one => LinkTo(one, "")),
                .. between.Select(one => LinkTo(one, "perhaps ")),
            ]),
        ]);
    }

    private static PageLink LinkTo(TimelineEvent one, string lead) =>
        new(one.Record.Title, "#" + one.Id, Note: $"{lead}{one.DateInWords}");

    /// <summary>The year of the list, narrowed to the kind where scripts run.</summary>
    private static string GetHref(int year, string kind) =>
        $"?kind={Uri.EscapeDataString(kind)}#{new TimelineYear(year, 0).Id}";

    /// <summary><c>5, says The Guardian: Five care trusts were set up in 2002.</c></summary>
    private static FigureCell FormatStatedCount(StatedCount stated)
    {
        var sources = stated.Sources.Select(source => new PageLink(
            source.Publisher ?? source.Title ?? source.Reference ?? "",
            LinkSanitizer.SanitizeExternal(source.Url) ?? "",
            Note: source.Date is { } date ? Edtf.Format(date) ?? date : null
        ));
        return new FigureCell([
            new PageLink($"{Format(stated.Count)}{(stated.Statement.Length == 0 ? "" : $": {stated.Statement}")}", ""),
            .. sources.Where(source => source.Label.Length > 0),
        ]);
    }

    private static string Format(int number) => number.ToString(CultureInfo.InvariantCulture);
}
