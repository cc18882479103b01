namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>A reason to end a paragraph between two lines, or not to.</summary>
/// <param name="Sample">What it is for.</param>
/// <param name="Decide">Whether it ends; null where the reason says nothing of these lines.</param>
internal sealed record ParagraphBoundaryRule(string Sample, Func<LinePair, bool?> Decide);
