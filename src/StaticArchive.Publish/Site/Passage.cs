namespace StaticArchive.Publish.Site;

/// <summary>A passage shown away from its page: the sentence around some words.</summary>
/// <param name="Prefix">The sentence up to the words.</param>
/// <param name="Exact">The words.</param>
/// <param name="Suffix">The sentence after them.</param>
public sealed record Passage(string Prefix, string Exact, string Suffix);
