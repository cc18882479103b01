using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Link.Anchoring;

/// <summary>Anchors the quotes of annotations in the texts.</summary>
internal static class AnnotationAnchorer
{
    /// <summary>Annotations by date, then id, each with the anchor of its quote.</summary>
    public static IReadOnlyList<Annotation> AnchorAll(
        IReadOnlyList<AnnotationRecord> records,
        QuoteCorpus corpus,
        List<Message> messages
    )
    {
        var ordered = records
            .OrderBy(record => record.Created, StringComparer.Ordinal)
            .ThenBy(record => record.Id, StringComparer.Ordinal)
            .ToList();
        var annotations = Concurrency.Map(
            ordered,
            record => new Annotation(record, QuoteAnchorer.Find(record.Target, corpus))
        );
        messages.AddRange(annotations.Select(annotation => CreateMessage(annotation, corpus)).OfType<Message>());
        return annotations;
    }

    private static Message? CreateMessage(Annotation annotation, QuoteCorpus corpus)
    {
        var (target, anchor) = (annotation.Record.Target, annotation.Anchor);
        return anchor.State switch
        {
            AnchorState.Moved => MessageCatalog.AnnotationMoved(
                target.Location,
                target.Exact,
                corpus.GetText(anchor),
                anchor.Reason!
            ),
            AnchorState.Ambiguous => MessageCatalog.AnnotationAmbiguous(target.Location, target.Exact, anchor.Reason!),
            AnchorState.Orphan when corpus.IsWithdrawn(target.Paper) => MessageCatalog.AnnotationKept(
                target.Location,
                target.Paper
            ),
            AnchorState.Orphan => MessageCatalog.AnnotationOrphaned(target.Location, target.Exact, anchor.Reason!),
            _ => null,
        };
    }
}
