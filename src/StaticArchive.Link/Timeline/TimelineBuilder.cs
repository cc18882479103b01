using StaticArchive.Link.Anchoring;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.Timeline;

/// <summary>Builds the events and dated mentions of an archive.</summary>
internal static class TimelineBuilder
{
    /// <summary>The content of the timeline.</summary>
    /// <param name="Events">By date; those of one date in the order in which they are written.</param>
    /// <param name="Mentions">By document, then in the order of the text.</param>
    public sealed record TimelineResult(IReadOnlyList<TimelineEvent> Events, IReadOnlyList<DatedMention> Mentions);

    /// <summary>Results of the steps before.</summary>
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
    /// 1. builds events from their records, or from the papers where there are none, and anchors their evidence;
    /// 2. checks what they refer to; 3. finds the dates of the texts and assigns those inside evidence to its event.
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
            .OrderBy(EdtfSortKey.ForEvent)
            .ToList();
        return new TimelineResult(
            dated,
            DatedMentionFinder.Find(intake with { Papers = known.Papers }, known.Citations, dated, known.Corpus.Cache)
        );
    }
}
