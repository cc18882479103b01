using StaticArchive.Model;
using StaticArchive.Model.Localization;

namespace StaticArchive.Publish.Figures;

/// <summary>
/// How long an organisation was there, as far as the timeline says: from the one event that launches it to the one that
/// ends it.
/// </summary>
/// <param name="Launch">Its launch; null where the timeline has none.</param>
/// <param name="End">Its end; null where the timeline has none.</param>
/// <param name="EarliestDay">The first day that it is heard of.</param>
/// <param name="LatestDay">The last day that it is heard of.</param>
internal sealed record ExistenceDates(
    TimelineEvent? Launch,
    TimelineEvent? End,
    DateOnly EarliestDay,
    DateOnly LatestDay
)
{
    /// <summary>
    /// The life that an organisation's events tell; null where they name no launch and no end, or several, which are
    /// then something else's.
    /// </summary>
    public static ExistenceDates? Find(IReadOnlyList<TimelineEvent> events)
    {
        var (launches, ends) = (FindDone(events, "launch"), FindDone(events, "end"));
        var days = events
            .Where(item => !item.Record.IsPlanned)
            .SelectMany(item => new[] { item.Earliest, item.Latest })
            .Where(day => day != DateOnly.MinValue && day != DateOnly.MaxValue)
            .Select(day => day.DayNumber)
            .ToList();
        return launches.Count > 1 || ends.Count > 1 || launches.Count + ends.Count == 0 || days.Count == 0
            ? null
            : new ExistenceDates(
                launches.FirstOrDefault(),
                ends.FirstOrDefault(),
                DateOnly.FromDayNumber(days.Min()),
                DateOnly.FromDayNumber(days.Max())
            );
    }

    /// <summary>Both dates in words: <c>October 2005 to 1 October 2015</c>.</summary>
    public string Describe(InterfaceWords words) =>
        (Launch, End) switch
        {
            ({ } begins, { } ends) => words.Format("dates.to", begins.DateInWords, ends.DateInWords),
            ({ } begins, null) => words.Format("lifeline.launched", begins.DateInWords),
            (_, { } ends) => words.Format("lifeline.ended", ends.DateInWords),
            _ => "",
        };

    private static List<TimelineEvent> FindDone(IReadOnlyList<TimelineEvent> events, string kind) =>
        [.. events.Where(item => item.Record.Kind == kind && !item.Record.IsPlanned)];
}
