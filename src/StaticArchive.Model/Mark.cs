namespace StaticArchive.Model;

/// <summary>Inline markup over a span of a document's text.</summary>
/// <param name="Kind">What markup.</param>
/// <param name="Span">The words, half-open, in UTF-16 code units.</param>
/// <param name="Target">Address of a link, as supplied: not yet known to be safe.</param>
public sealed record Mark(MarkKind Kind, Span Span, string? Target = null);
