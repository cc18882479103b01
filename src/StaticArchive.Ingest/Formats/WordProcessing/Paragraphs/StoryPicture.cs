namespace StaticArchive.Ingest.Formats.WordProcessing.Paragraphs;

/// <summary>A picture within a file.</summary>
/// <param name="Relationship">Id by which the drawing names it, or the name of its part.</param>
/// <param name="Description">What it shows, in words; null for none.</param>
internal sealed record StoryPicture(string Relationship, string? Description);
