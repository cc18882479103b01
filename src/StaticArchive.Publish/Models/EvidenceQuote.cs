namespace StaticArchive.Publish.Models;

/// <summary>A passage that says so.</summary>
/// <param name="Quote">Its words as the document prints them.</param>
/// <param name="Place">The document, leading to the passage.</param>
/// <param name="State">What became of the quote; empty where it stands as it was.</param>
public sealed record EvidenceQuote(string Quote, PageLink Place, string State);
