namespace StaticArchive.Ingest.Formats.Pdf.Layout;

/// <summary>An element of the file's own structure (ISO 32000-1, 14.8.4), roles mapped to the standard types.</summary>
/// <param name="Number">Its number in the file, in the order of the structure, from 1.</param>
/// <param name="Type">Its type: <c>P</c>, <c>H1</c>, <c>LI</c>, <c>TD</c>, <c>Note</c>; <c>Artifact</c> for what is no
/// part of the text.</param>
/// <param name="Parent">The element it is in; null at the top.</param>
internal sealed record LayoutTag(int Number, string Type, LayoutTag? Parent);
