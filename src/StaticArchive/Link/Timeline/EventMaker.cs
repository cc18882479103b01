using StaticArchive.Documents;
using StaticArchive.Link.Anchoring;
using StaticArchive.Text.Dates;

namespace StaticArchive.Link.Timeline;

/// <summary>Makes an event of what its file states: reads its date, finds its evidence.</summary>
internal static class EventMaker
{
    /// <summary>An event and what there is to say about it.</summary>
    /// <param name="Event">The event; null where its date is none.</param>
    /// <param name="Messages">What there is to say.</param>
    public sealed record Made(TimelineEvent? Event, IReadOnlyList<Message> Messages);

    /// <summary>Makes it.</summary>
    public static Made Make(EventRecord record, Library library)
    {
        var messages = new List<Message>();
        if (Edtf.Parse(record.Date) is not { } date)
        {
            return new Made(null, [Messages.NotEdtf(record.Place, $"the event \"{record.Id}\"", record.Date)]);
        }

        var evidence = Find(record.Evidence, library, messages);
        var disputed = record.Disputed.Select(dispute => new Dispute(dispute, Find(dispute.Evidence, library, messages))).ToList();
        messages.AddRange(Disagreements(record));
        return new Made(
            new TimelineEvent
            {
                Record = record,
                Earliest = date.Earliest,
                Latest = date.Latest,
                DateInWords = EdtfWords.Say(date),
                Evidence = evidence,
                Disputed = disputed,
            },
            messages);
    }

    private static List<Evidence> Find(IReadOnlyList<QuoteRecord> quotes, Library library, List<Message> messages)
    {
        var found = quotes.Select(quote => new Evidence(quote, QuoteAnchor.Find(quote, library))).ToList();
        messages.AddRange(found.Select(evidence => Message(evidence, library)).OfType<Message>());
        return found;
    }

    private static Message? Message(Evidence evidence, Library library)
    {
        var (quote, anchor) = (evidence.Record, evidence.Anchor);
        return anchor.State switch
        {
            AnchorState.Moved => Messages.EvidenceMoved(quote.Place, quote.Quote, library.TextAt(anchor), anchor.Reason!),
            AnchorState.Ambiguous => Messages.EvidenceAmbiguous(quote.Place, quote.Quote, anchor.Reason!),
            AnchorState.Orphan => Messages.EvidenceOrphaned(quote.Place, quote.Quote, anchor.Reason!),
            _ => null,
        };
    }

    private static IEnumerable<Message> Disagreements(EventRecord record)
    {
        foreach (var field in record.Disputed.GroupBy(dispute => dispute.Field, StringComparer.Ordinal))
        {
            var sides = field.OrderByDescending(dispute => dispute.Preferred).Select(dispute => Side(dispute));
            yield return Messages.SourcesDisagree(record.Place, record.Id, field.Key, sides);
        }

        foreach (var dispute in record.Disputed.Where(dispute => dispute.Field == "date" && Edtf.Parse(dispute.Value) is null))
        {
            yield return Messages.DisputedDateNotEdtf(record.Place, record.Id, dispute.Value);
        }
    }

    private static string Side(DisputeRecord dispute) => $"{(dispute.Field == "date" ? Edtf.Say(dispute.Value) ?? dispute.Value : dispute.Value)}{(dispute.Preferred ? " (preferred)" : "")}";
}
