namespace StaticArchive.Ingest.Formats.Docx.Package;

/// <summary>What the properties of a file say; null for what they do not.</summary>
/// <param name="Title">Title.</param>
/// <param name="Creator">Who made the file, or the template that it was made from.</param>
/// <param name="Keywords">Keywords, parted by commas or semicolons.</param>
internal sealed record DocxProperties(string? Title, string? Creator, string? Keywords);
