using StaticArchive.Documents;

namespace StaticArchive.Publish.Timeline;

/// <summary>How long an organisation was there, as far as the timeline says: from the one event that launches it to the one that ends it.</summary>
/// <param name="Begins">Its launch; null where the timeline has none.</param>
/// <param name="Ends">Its end; null where the timeline has none.</param>
/// <param name="First">The first day that it is heard of.</param>
/// <param name="Last">The last day that it is heard of.</param>
internal sealed record LifeSpan(TimelineEvent? Begins, TimelineEvent? Ends, DateOnly First, DateOnly Last)
{
    /// <summary>The life that an organisation's events tell; null where they name no launch and no end, or several, which are then something else's.</summary>
    public static LifeSpan? Of(IReadOnlyList<TimelineEvent> events)
    {
        var (launches, ends) = (Done(events, "launch"), Done(events, "end"));
        var days = events.Where(one => !one.Record.Planned).SelectMany(one => new[] { one.Earliest, one.Latest }).Where(day => day != DateOnly.MinValue && day != DateOnly.MaxValue).Select(day => day.DayNumber).ToList();
        return launches.Count > 1 || ends.Count > 1 || launches.Count + ends.Count == 0 || days.Count == 0 ? null : new LifeSpan(launches.FirstOrDefault(), ends.FirstOrDefault(), DateOnly.FromDayNumber(days.Min()), DateOnly.FromDayNumber(days.Max()));
    }

    /// <summary>Both dates in words: <c>October 2005 to 1 October 2015</c>.</summary>
    public string Words => (Begins, Ends) switch
    {
        ({ } begins, { } ends) => $"{begins.DateInWords} to {ends.DateInWords}",
        ({ } begins, null) => $"launched {begins.DateInWords}; the timeline has no end",
        (_, { } ends) => $"ended {ends.DateInWords}; the timeline has no launch",
        _ => "",
    };

    private static List<TimelineEvent> Done(IReadOnlyList<TimelineEvent> events, string kind) =>
        [.. events.Where(one => one.Record.Kind == kind && !one.Record.Planned)];
}
