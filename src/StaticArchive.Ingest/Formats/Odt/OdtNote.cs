using StaticArchive.Ingest.Formats.Markup;

namespace StaticArchive.Ingest.Formats.Odt;

/// <summary>A footnote or endnote, which stands within the paragraph that has its marker.</summary>
/// <param name="Label">The marker as printed; for none the key.</param>
/// <param name="Key">What the marker points at.</param>
/// <param name="Body">Its paragraphs.</param>
/// <param name="IsEndnote">Whether it is printed at the end.</param>
internal sealed record OdtNote(string Label, string Key, MarkupElement Body, bool IsEndnote);
