using System.Globalization;
using StaticArchive.Documents;
using StaticArchive.Publish.Html.Pages;
using StaticArchive.Text.Dates;

namespace StaticArchive.Publish.Timeline;

/// <summary>
/// The whole timeline as a picture: eras as bands, a lane for each kind, events as dots and bars, paler where the date is in
/// doubt, fading where an end is open. It is drawn twice, for wide and for narrow pages; the style sheet shows one.
/// </summary>
public static class Overview
{
    private const string Note =
        "Each mark is an event: a dot, or a bar where it took longer or is known less closely. A pale mark lies somewhere within its length; a fading end is open; a hollow mark was planned.";

    /// <summary>The picture with the table of its data; null where nothing has a date.</summary>
    public static Figure? Make(IReadOnlyList<TimelineEvent> events, IReadOnlyList<Era> eras)
    {
        if (Years(events) is not var (first, last))
        {
            return null;
        }

        var bands = eras.Select((era, i) => (Era: era, Number: i + 1, Date: Edtf.Parse(era.Date))).Where(band => band.Date is not null).Select(band => new EraBand(band.Era.Title, band.Number, band.Date!)).ToList();
        var title = string.Create(CultureInfo.InvariantCulture, $"Timeline, {first} to {last}");
        var description = $"{Labels.Count(events.Count, "event")} in lanes by kind: {string.Join(", ", Kinds(events).Select(kind => $"{kind.Key} {kind.Count().ToString(CultureInfo.InvariantCulture)}"))}.";
        var svg = string.Concat(new[] { OverviewLayout.Wide, OverviewLayout.Narrow }.Select(layout =>
            new OverviewDrawing(layout, new TimeScale(first, last, layout.Left, layout.Right), bands).Draw([.. Kinds(events)], (title, description))));
        var names = bands.Count == 0 ? "" : $" Eras: {string.Join("; ", bands.Select(band => $"{band.Number.ToString(CultureInfo.InvariantCulture)} {band.Title} ({EdtfWords.Say(band.Date)})"))}.";
        return new Figure("overview", "At a glance", svg, [Note + names], ["Date", "Event", "Kind"], [.. events.Select(Row)]);
    }

    private static IReadOnlyList<FigureCell> Row(TimelineEvent one) =>
        [FigureCell.Of(one.DateInWords), FigureCell.Of(one.Record.Title, "#" + one.Id), FigureCell.Of(one.Record.Planned ? "planned " + one.Record.Kind : one.Record.Kind)];

    /// <summary>Kinds in the order in which they first happen.</summary>
    private static IEnumerable<IGrouping<string, TimelineEvent>> Kinds(IReadOnlyList<TimelineEvent> events) => events.GroupBy(one => one.Record.Kind, StringComparer.Ordinal);

    /// <summary>First and last year of what has a beginning or an end.</summary>
    private static (int First, int Last)? Years(IReadOnlyList<TimelineEvent> events)
    {
        var starts = events.Where(one => one.Earliest != DateOnly.MinValue).Select(one => one.Earliest.Year);
        var ends = events.Where(one => one.Latest != DateOnly.MaxValue).Select(one => one.Latest.Year);
        var years = starts.Concat(ends).ToList();
        return years.Count == 0 ? null : (years.Min(), years.Max());
    }
}

/// <summary>An era with its date read.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Number">Its number in the order of <c>archive.yml</c>.</param>
/// <param name="Date">Its date.</param>
internal sealed record EraBand(string Title, int Number, Edtf Date);
