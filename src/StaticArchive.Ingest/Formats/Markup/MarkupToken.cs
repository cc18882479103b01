using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Markup;

/// <summary>A stretch of markup.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands; for <see cref="MarkupTokenKind.Literal"/> only its words.</param>
/// <param name="Name">Name of a tag without prefix, in small letters; else empty.</param>
internal readonly record struct MarkupToken(MarkupTokenKind Kind, Span Span, string Name);
