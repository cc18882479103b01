namespace StaticArchive.Ingest.Formats.Pdf.Layout.Letters;

/// <summary>How letters look.</summary>
/// <param name="Font">Name of the font without the prefix of a subset.</param>
/// <param name="Size">Size in points as seen, in tenths.</param>
/// <param name="IsBold">Whether they are bold.</param>
/// <param name="IsItalic">Whether they are italic or oblique.</param>
internal sealed record LetterStyle(string Font, double Size, bool IsBold, bool IsItalic);
