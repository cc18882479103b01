using StaticArchive.Link.Anchoring;
using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Link.Timeline;

/// <summary>Gathers events and dated mentions.</summary>
internal static class TimelineBuilder
{
    /// <summary>What the timeline shows.</summary>
    /// <param name="Events">By earliest day, then id.</param>
    /// <param name="Mentions">By document, then in the order of the text.</param>
    public sealed record TimelineResult(IReadOnlyList<TimelineEvent> Events, IReadOnlyList<DatedMention> Mentions);

    /// <summary>What is known already.</summary>
    /// <param name="Papers">Papers with their records completed.</param>
    /// <param name="Works">Works of the reference index.</param>
    /// <param name="Citations">Citations; their years are no dates.</param>
    /// <param name="Corpus">The documents, to anchor evidence in.</param>
    public sealed record TimelineInputs(
        IReadOnlyList<Paper> Papers,
        IReadOnlyList<Work> Works,
        IReadOnlyList<Citation> Citations,
        QuoteCorpus Corpus
    );

    /// <summary>
    /// 1. events of files, or of the papers where there are no files; 2. their evidence is anchored; 3. what they name
    /// is looked up; 4. dates of the texts are found and given to the events whose evidence holds them.
    /// </summary>
    public static TimelineResult Build(Intake intake, TimelineInputs known, List<Message> messages)
    {
        EventValidator.ValidateEras(intake.Settings, messages);
        var events = Concurrency.Map(intake.Events, record => EventBuilder.Build(record, known.Corpus));
        messages.AddRange(events.SelectMany(made => made.Messages));
        messages.AddRange(EventValidator.ValidateReferences(intake.Events, known.Works));

        var dated = events
            .Select(made => made.Event)
            .OfType<TimelineEvent>()
            .Concat(intake.Events.Count > 0 ? [] : PublicationEventBuilder.Build(known.Papers, known.Corpus))
            .OrderBy(one => one.Earliest)
            .ThenBy(one => one.Latest)
            .ThenBy(one => one.Id, StringComparer.Ordinal)
            .ToList();
        return new TimelineResult(
            dated,
            DatedMentionFinder.Find(intake with { Papers = known.Papers }, known.Citations, dated, known.Corpus.Cache)
        );
    }
}
