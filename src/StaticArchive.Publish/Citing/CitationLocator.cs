namespace StaticArchive.Publish.Citing;

/// <summary>The place of a work that a citation points at.</summary>
/// <param name="Place">As people write it: <c>Findings, para. 3, p. 12</c>.</param>
/// <param name="Url">Its address.</param>
public sealed record CitationLocator(string Place, string? Url)
{
    /// <summary>A place that is known when a reader points at a paragraph: the script fills it in.</summary>
    public static CitationLocator Placeholder { get; } = new("{at}", "{url}");
}
