namespace StaticArchive.Publish.Models;

/// <summary>A citation in a style.</summary>
/// <param name="Id">Id of the style.</param>
/// <param name="Name">Name of the style.</param>
/// <param name="Html">The citation, HTML with its italics.</param>
public sealed record FormattedCitation(string Id, string Name, string Html)
{
    /// <summary>
    /// The same of one of its paragraphs, in the list and in the text, with <c>{at}</c> and <c>{url}</c> to be filled;
    /// null where nobody can point at a paragraph.
    /// </summary>
    public PinpointCitation? Pinpoint { get; init; }
}
