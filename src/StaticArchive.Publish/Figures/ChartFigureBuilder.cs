using StaticArchive.Model;
using StaticArchive.Model.Localization;
using StaticArchive.Model.Text;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Figures;

/// <summary>
/// Makes the charts that <c>archive.yml</c> asks for: events of a kind by year. What is dated is solid, what only a
/// source counts is outlined, what lies between years hangs over them; <c>none</c> that a source states is told from
/// none found.
/// </summary>
public sealed class ChartFigureBuilder
{
    private readonly SiteIndex _site;
    private readonly InterfaceWords _words;
    private readonly EventHistogram _counts;

    private ChartFigureBuilder(SiteIndex site, EventHistogram counts) =>
        (_site, _words, _counts) = (site, site.Words, counts);

    /// <summary>The charts with the tables of their data.</summary>
    public static IEnumerable<FigureModel> Build(SiteIndex site)
    {
        var settings = site.Archive.Settings;
        return settings.Charts.Select(chart =>
            new ChartFigureBuilder(
                site,
                EventHistogram.Create(chart, site.Archive.Events, settings.Organisations)
            ).Build(chart)
        );
    }

    private FigureModel Build(Chart chart)
    {
        var id = "chart-" + chart.Id;
        string?[] notes =
        [
            BuildLegend(),
            chart.Note ?? (chart.IsReconstruction ? _words["chart.reconstruction-note"] : null),
            .. _counts.Uncertain.Select(Explain),
        ];
        return new FigureModel
        {
            Id = id,
            Title = chart.IsReconstruction ? _words.Format("chart.reconstruction", chart.Title) : chart.Title,
            Svg = new HistogramRenderer(_counts, _words) { GetHref = year => GetHref(year, chart.Kind) }.Draw(
                id,
                chart.Title,
                Describe()
            ),
            Notes = [.. notes.OfType<string>().Where(note => note.Length > 0)],
            Headings =
            [
                _words["chart.year"],
                _words["chart.dated"],
                _words["chart.stated"],
                _words["chart.between"],
                _words["chart.which"],
            ],
            Rows = [.. _counts.Years.Select(year => BuildRow(year, chart.Kind))],
        };
    }

    private string BuildLegend()
    {
        var signs = new List<string>();
        if (_counts.Years.Any(year => year.StatedExcess > 0))
        {
            signs.Add(_words["chart.legend-stated"]);
        }

        if (_counts.Uncertain.Any(floating => !floating.IsCounted))
        {
            signs.Add(_words["chart.legend-between"]);
        }

        if (_counts.Years.Any(year => year.Stated is { Count: 0 } && year.Dated.Count == 0))
        {
            signs.Add(_words["chart.legend-none"]);
        }

        if (_counts.Years.Any(IsSilent))
        {
            signs.Add(_words["chart.legend-silent"]);
        }

        return signs.Count == 0 ? "" : _words.Format("chart.legend", string.Join("; ", signs));
    }

    private static bool IsSilent(YearCount year) => year.Stated is null && year.Dated.Count == 0;

    /// <summary>
    /// <c>In one of the years 2006 to 2009: Solihull … (between September 2006 and April 2009).</c>
    /// </summary>
    private string Explain(UncertainEvents floating)
    {
        var which = string.Join("; ", floating.Events.Select(item => $"{item.Record.Title} ({item.DateInWords})"));
        var when =
            floating.FirstYear == floating.LastYear
                ? _words.Format("chart.perhaps-in", Format(floating.FirstYear))
                : _words.Format("chart.in-one-of", Format(floating.FirstYear), Format(floating.LastYear));
        return $"{when}{(floating.IsCounted ? _words["chart.counted"] : "")}: {which}.";
    }

    private string Describe() =>
        string.Join(", ", _counts.Years.Select(year => $"{Format(year.Year)}: {FormatCount(year)}"))
        + ". "
        + string.Join(' ', _counts.Uncertain.Select(Explain));

    private string FormatCount(YearCount year) =>
        (year.Dated.Count, year.Stated) switch
        {
            (0, null) => _words["chart.none-found"],
            (0, { Count: 0 }) => _words["chart.none-stated"],
            var (dated, stated) when stated is not null && stated.Count != dated => _words.Format(
                "chart.dated-and-stated",
                Format(dated),
                Format(stated.Count)
            ),
            var (dated, _) => Format(dated),
        };

    /// <summary>A year: its number leads to the events of the kind in that year, and each event to itself.</summary>
    private FigureRow BuildRow(YearCount year, string kind)
    {
        var between = _counts
            .Uncertain.Where(floating => floating.Contains(year.Year))
            .SelectMany(floating => floating.Events)
            .ToList();
        return new FigureRow([
            FigureCell.FromText(Format(year.Year)),
            year.Dated.Count > 0
                ? FigureCell.FromLink(Format(year.Dated.Count), GetHref(year.Year, kind))
                : FigureCell.FromText(year.Stated is { Count: 0 } ? "0" : _words["chart.none-found"]),
            year.Stated is { } stated ? FormatStatedCount(stated) : FigureCell.FromText(""),
            FigureCell.FromText(between.Count == 0 ? "" : _words.Format("chart.up-to", Format(between.Count))),
            new FigureCell([
                .. year.Dated.Select(one => LinkTo(one, one.DateInWords)),
                .. between.Select(one => LinkTo(one, _words.Format("dates.perhaps", one.DateInWords))),
            ]),
        ]);
    }

    private static PageLink LinkTo(TimelineEvent one, string date) => new(one.Record.Title, "#" + one.Id, Note: date);

    /// <summary>The year of the list, narrowed to the kind where scripts run.</summary>
    private static string GetHref(int year, string kind) =>
        $"?kind={Uri.EscapeDataString(kind)}#{new TimelineYear(year, 0).Id}";

    /// <summary><c>5, says The Guardian: Five care trusts were set up in 2002.</c></summary>
    private FigureCell FormatStatedCount(StatedCount stated)
    {
        var sources = stated.Sources.Select(source => new PageLink(
            source.Publisher ?? source.Title ?? source.Reference ?? "",
            LinkSanitizer.SanitizeExternal(source.Url) ?? "",
            Note: source.Date is { } date ? _site.Dates.FormatText(date) : null
        ));
        return new FigureCell([
            new PageLink($"{Format(stated.Count)}{(stated.Statement.Length == 0 ? "" : $": {stated.Statement}")}", ""),
            .. sources.Where(source => source.Label.Length > 0),
        ]);
    }

    private static string Format(int number) => InterfaceWords.FormatNumber(number);
}
