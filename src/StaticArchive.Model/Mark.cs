namespace StaticArchive.Model;

/// <summary>A stretch of text that the source prints in a certain way.</summary>
/// <param name="Kind">In which way.</param>
/// <param name="Span">Where.</param>
/// <param name="Target">Address of a link, as supplied: not yet known to be safe.</param>
public sealed record Mark(MarkKind Kind, Span Span, string? Target = null);
