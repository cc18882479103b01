using StaticArchive.Ingest.Formats.WordProcessing.Styles;

namespace StaticArchive.Ingest.Formats.Docx.Styles;

/// <summary>A style as a file defines it.</summary>
/// <param name="Name">Its name; Word keeps its own styles' names in English in all languages.</param>
/// <param name="BasedOn">Id of the style below it; null for none.</param>
/// <param name="Run">What it sets of letters.</param>
/// <param name="Paragraph">What it sets of paragraphs.</param>
internal sealed record StyleDefinition(string Name, string? BasedOn, RunFormat Run, ParagraphFormat Paragraph);
