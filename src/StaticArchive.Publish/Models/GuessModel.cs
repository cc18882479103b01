namespace StaticArchive.Publish.Models;

/// <summary>A decision that reading took.</summary>
/// <param name="Href">The place in the text; null where there is none.</param>
/// <param name="Line">Line of the file as supplied.</param>
/// <param name="Override">How to have it otherwise.</param>
public sealed record GuessModel(string Decision, string? Href, int Line, string Override);
