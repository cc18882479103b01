namespace StaticArchive.Publish.Body;

/// <summary>Other words that a note proposes, as a difference from those it quotes.</summary>
/// <param name="Html">The difference as HTML.</param>
/// <param name="Replaced">The block of the note that it takes the place of.</param>
internal sealed record Suggestion(string Html, Markdig.Syntax.Block Replaced);
