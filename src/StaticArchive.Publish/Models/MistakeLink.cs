namespace StaticArchive.Publish.Models;

/// <summary>The link by which a mistake is reported.</summary>
/// <param name="Href">With the page's address; without repository and contact the page that says whom to tell.</param>
/// <param name="Start">
/// The same up to the text, to which the script adds what the reader marked; null without repository and contact.
/// </param>
public sealed record MistakeLink(string Href, string? Start);
