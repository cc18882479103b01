namespace StaticArchive.Ingest.Formats.Markup;

/// <summary>Where the tags of an XML file stop fitting together.</summary>
/// <param name="Offset">Where that is seen.</param>
/// <param name="Open">The innermost element that is open there; null for none.</param>
/// <param name="EndTag">Name of the end tag that stands there; null at the end of the file.</param>
internal sealed record XmlError(int Offset, MarkupElement? Open, string? EndTag);
