using StaticArchive.Documents;
using StaticArchive.Text;

namespace StaticArchive.Link.Anchoring;

/// <summary>Ties annotations to the texts.</summary>
internal static class AnnotationAnchors
{
    /// <summary>Annotations by date, then id, each with what became of its quote.</summary>
    public static IReadOnlyList<Annotation> Find(IReadOnlyList<AnnotationRecord> records, Library library, List<Message> messages)
    {
        var ordered = records.OrderBy(record => record.Created, StringComparer.Ordinal).ThenBy(record => record.Id, StringComparer.Ordinal).ToList();
        var annotations = SideBySide.Map(ordered, record => new Annotation(record, QuoteAnchor.Find(record.Target, library)));
        messages.AddRange(annotations.Select(annotation => Message(annotation, library)).OfType<Message>());
        return annotations;
    }

    private static Message? Message(Annotation annotation, Library library)
    {
        var (target, anchor) = (annotation.Record.Target, annotation.Anchor);
        return anchor.State switch
        {
            AnchorState.Moved => Messages.AnnotationMoved(target.Place, target.Quote, library.TextAt(anchor), anchor.Reason!),
            AnchorState.Ambiguous => Messages.AnnotationAmbiguous(target.Place, target.Quote, anchor.Reason!),
            AnchorState.Orphan => Messages.AnnotationOrphaned(target.Place, target.Quote, anchor.Reason!),
            _ => null,
        };
    }
}
