namespace StaticArchive.Ingest.Formats.Markup;

/// <summary>A character reference such as <c>&amp;eacute;</c>.</summary>
/// <param name="Text">The characters that it stands for.</param>
/// <param name="Length">Its length in the source, in UTF-16 code units, the ampersand included.</param>
internal readonly record struct DecodedReference(string Text, int Length);
