namespace StaticArchive.Publish.Models;

/// <summary>A citation of a paragraph.</summary>
/// <param name="InList">For the list, HTML.</param>
/// <param name="InText">For the text that cites it.</param>
public sealed record PinpointCitation(string InList, string InText);
