namespace StaticArchive.Ingest.Formats.WordProcessing.Headings;

/// <summary>A paragraph that heads something.</summary>
/// <param name="Level">1 for the title, 2 for the outermost sections.</param>
/// <param name="IsGuess">Whether its looks tell, and no style.</param>
internal sealed record FoundHeading(int Level, bool IsGuess);
