using StaticArchive.Documents;

namespace StaticArchive.Link.Anchoring;

/// <summary>Ties annotations to the texts.</summary>
internal static class AnnotationAnchors
{
    /// <summary>Annotations by date, then id, each with what became of its quote.</summary>
    public static IReadOnlyList<Annotation> Find(IReadOnlyList<AnnotationRecord> records, Library library, List<Message> messages)
    {
        _ = messages;
        return [.. records.OrderBy(record => record.Created, StringComparer.Ordinal).ThenBy(record => record.Id, StringComparer.Ordinal).Select(record => new Annotation(record, QuoteAnchor.Find(record.Target, library)))];
    }
}
