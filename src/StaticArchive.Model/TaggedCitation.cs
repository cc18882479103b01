namespace StaticArchive.Model;

/// <summary>A citation marked up in the source.</summary>
/// <param name="Span">Its words in the document's text.</param>
/// <param name="References">Block ids of the references it points at.</param>
public sealed record TaggedCitation(Span Span, IReadOnlyList<string> References);
