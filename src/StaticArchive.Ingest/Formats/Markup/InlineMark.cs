using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Markup;

/// <summary>The mark that an element of HTML, JATS or TEI puts on its words.</summary>
/// <param name="Kind">Emphasis, superscript, link and so on.</param>
/// <param name="Target">The address of a link; null for other kinds.</param>
internal readonly record struct InlineMark(MarkKind Kind, string? Target = null);
