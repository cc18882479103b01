namespace StaticArchive.Publish.Models;

/// <summary>How to cite something.</summary>
/// <param name="Styles">It in each style.</param>
/// <param name="Files">Exports.</param>
public sealed record CiteBoxModel(IReadOnlyList<FormattedCitation> Styles, IReadOnlyList<PageLink> Files)
{
    /// <summary>Its list of references in the formats that people import; none where it has no list.</summary>
    public IReadOnlyList<PageLink> References { get; init; } = [];
}
