using StaticArchive.Documents;
using StaticArchive.Link.Anchoring;
using StaticArchive.Text;

namespace StaticArchive.Link.Timeline;

/// <summary>Gathers events and dated mentions.</summary>
internal static class TimelineBuilder
{
    /// <summary>What the timeline shows.</summary>
    /// <param name="Events">By earliest day, then id.</param>
    /// <param name="Mentions">By document, then in the order of the text.</param>
    public sealed record Result(IReadOnlyList<TimelineEvent> Events, IReadOnlyList<DatedMention> Mentions);

    /// <summary>What is known already.</summary>
    /// <param name="Papers">Papers with their records completed.</param>
    /// <param name="Works">Works of the reference index.</param>
    /// <param name="Citations">Citations; their years are no dates.</param>
    /// <param name="Library">The documents, to anchor evidence in.</param>
    public sealed record Known(IReadOnlyList<Paper> Papers, IReadOnlyList<Work> Works, IReadOnlyList<Citation> Citations, Library Library);

    /// <summary>
    /// 1. events of files, or of the papers where there are no files; 2. their evidence is anchored; 3. what they name is
    /// looked up; 4. dates of the texts are found and given to the events whose evidence holds them.
    /// </summary>
    public static Result Build(Intake intake, Known known, List<Message> messages)
    {
        EventChecks.Eras(intake.Settings, messages);
        var events = SideBySide.Map(intake.Events, record => EventMaker.Make(record, known.Library));
        messages.AddRange(events.SelectMany(made => made.Messages));
        messages.AddRange(EventChecks.Names(intake.Events, known.Works));

        var dated = events.Select(made => made.Event).OfType<TimelineEvent>()
            .Concat(intake.Events.Count > 0 ? [] : Publications.Of(known.Papers, known.Library))
            .OrderBy(one => one.Earliest).ThenBy(one => one.Latest).ThenBy(one => one.Id, StringComparer.Ordinal).ToList();
        return new Result(dated, DatedMentions.Find(intake with { Papers = known.Papers }, known.Citations, dated, known.Library.Memory));
    }
}
