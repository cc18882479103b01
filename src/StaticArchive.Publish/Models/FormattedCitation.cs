namespace StaticArchive.Publish.Models;

/// <summary>A citation in a style.</summary>
/// <param name="Name">Name of the style.</param>
/// <param name="Text">The citation, plain text.</param>
public sealed record FormattedCitation(string Name, string Text);
