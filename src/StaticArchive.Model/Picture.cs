namespace StaticArchive.Model;

/// <summary>A picture of a document, as it is published.</summary>
/// <param name="FileName">Name below the paper's <c>pictures/</c>: 16 digits of its SHA-256 and the extension.</param>
/// <param name="Width">Width in pixels of CSS; 0 where the file does not say.</param>
/// <param name="Height">Height in pixels of CSS; 0 where the file does not say.</param>
/// <param name="AlternativeText">What it shows, in words; null where nobody has written it.</param>
public sealed record Picture(string FileName, int Width, int Height, string? AlternativeText);
