namespace StaticArchive.Publish.Head;

/// <summary>A <c>link</c> element.</summary>
/// <param name="Rel">What the target is to the page.</param>
/// <param name="Href">Where: absolute where the host is known, else relative to the page.</param>
/// <param name="Type">Media type of the target.</param>
/// <param name="Title">What it is called.</param>
public sealed record LinkElement(string Rel, string Href, string? Type = null, string? Title = null);
