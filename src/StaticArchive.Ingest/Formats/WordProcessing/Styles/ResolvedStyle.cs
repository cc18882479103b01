namespace StaticArchive.Ingest.Formats.WordProcessing.Styles;

/// <summary>A style with all it inherits.</summary>
/// <param name="Role">What paragraphs in it are.</param>
/// <param name="Level">Level of a heading, from 1; 0 for other roles.</param>
/// <param name="Run">How its letters look.</param>
/// <param name="Paragraph">How its paragraphs are set.</param>
internal sealed record ResolvedStyle(StyleRole Role, int Level, RunFormat Run, ParagraphFormat Paragraph);
