using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Markup;

/// <summary>An attribute of a start tag.</summary>
/// <param name="Name">Span of its name.</param>
/// <param name="Value">Span of its value without quotation marks; empty where it has none.</param>
internal readonly record struct AttributeSpans(Span Name, Span Value);
