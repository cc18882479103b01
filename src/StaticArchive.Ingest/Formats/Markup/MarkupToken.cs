using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Markup;

/// <summary>A token of HTML or XML.</summary>
/// <param name="Kind">Text, a tag, or markup without words.</param>
/// <param name="Span">Its span in the file's text; of <see cref="MarkupTokenKind.Literal"/> that of the words
/// alone.</param>
/// <param name="Name">Local name of a tag in lower case; else empty.</param>
internal readonly record struct MarkupToken(MarkupTokenKind Kind, Span Span, string Name);
