using StaticArchive.Link.Anchoring;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.Timeline;

/// <summary>Builds an event from its record: parses its date and anchors its evidence.</summary>
internal static class EventBuilder
{
    /// <summary>An event with its messages.</summary>
    /// <param name="Event">The event; null where its date is no EDTF date.</param>
    /// <param name="Messages">Messages about the record, in no certain order.</param>
    public sealed record EventBuildResult(TimelineEvent? Event, IReadOnlyList<Message> Messages);

    /// <summary>Builds the event of a record.</summary>
    public static EventBuildResult Build(EventRecord record, QuoteCorpus corpus)
    {
        var messages = new List<Message>();
        if (Edtf.Parse(record.Date) is not { } date)
        {
            return new EventBuildResult(
                null,
                [
                    MessageCatalog.InvalidEdtf(
                        record.SourceLocation,
                        $"the event \"{record.Id}\"",
                        record.Date,
                        EdtfDiagnosis.Explain(record.Date)
                    ),
                ]
            );
        }

        var evidence = AnchorEvidence(record.Evidence, corpus, messages);
        var disputed = record
            .Disputes.Select(dispute => new Dispute(dispute, AnchorEvidence(dispute.Evidence, corpus, messages)))
            .ToList();
        messages.AddRange(ReportDisputes(record));
        return new EventBuildResult(
            new TimelineEvent
            {
                Record = record,
                Earliest = date.Earliest,
                Latest = date.Latest,
                DateInWords = EdtfFormatter.English.Format(date),
                Evidence = evidence,
                Disputed = disputed,
            },
            messages
        );
    }

    private static List<Evidence> AnchorEvidence(
        IReadOnlyList<TextQuoteSelector> quotes,
        QuoteCorpus corpus,
        List<Message> messages
    )
    {
        var found = quotes.Select(quote => new Evidence(quote, QuoteAnchorer.Find(quote, corpus))).ToList();
        messages.AddRange(found.Select(evidence => CreateMessage(evidence, corpus)).OfType<Message>());
        return found;
    }

    private static Message? CreateMessage(Evidence evidence, QuoteCorpus corpus)
    {
        var (quote, anchor) = (evidence.Record, evidence.Anchor);
        return anchor.State switch
        {
            AnchorState.Moved => MessageCatalog.EvidenceMoved(
                quote.Location,
                quote.Exact,
                corpus.GetText(anchor),
                anchor.Reason!
            ),
            AnchorState.Ambiguous => MessageCatalog.EvidenceAmbiguous(quote.Location, quote.Exact, anchor.Reason!),
            AnchorState.Orphan when corpus.IsWithdrawn(quote.Paper) => MessageCatalog.EvidenceKept(
                quote.Location,
                quote.Paper
            ),
            AnchorState.Orphan => MessageCatalog.EvidenceOrphaned(quote.Location, quote.Exact, anchor.Reason!),
            _ => null,
        };
    }

    private static IEnumerable<Message> ReportDisputes(EventRecord record)
    {
        foreach (var field in record.Disputes.GroupBy(dispute => dispute.Field, StringComparer.Ordinal))
        {
            var sides = field.OrderByDescending(dispute => dispute.IsPreferred).Select(dispute => FormatValue(dispute));
            yield return MessageCatalog.SourcesDisagree(record.SourceLocation, record.Id, field.Key, sides);
        }

        foreach (
            var dispute in record.Disputes.Where(dispute =>
                dispute.Field == "date" && Edtf.Parse(dispute.Value) is null
            )
        )
        {
            yield return MessageCatalog.DisputedDateInvalid(record.SourceLocation, record.Id, dispute.Value);
        }
    }

    private static string FormatValue(DisputeRecord dispute)
    {
        var value = dispute.Field == "date" ? Edtf.Format(dispute.Value) ?? dispute.Value : dispute.Value;
        return dispute.IsPreferred ? $"{value} (preferred)" : value;
    }
}
