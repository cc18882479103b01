namespace StaticArchive.Publish.Models;

/// <summary>A decision that reading took.</summary>
/// <param name="Href">The place in the text; null where there is none.</param>
/// <param name="Place">Line or page of the file as supplied.</param>
/// <param name="Override">How to have it otherwise.</param>
public sealed record GuessModel(string Decision, string? Href, string Place, string Override);
