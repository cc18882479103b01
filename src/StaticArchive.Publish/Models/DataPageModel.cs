namespace StaticArchive.Publish.Models;

/// <summary>The list of data files.</summary>
/// <param name="PageLayout">Layout of the page.</param>
/// <param name="Documents">The file of each document.</param>
public sealed record DataPageModel(
    PageLayoutModel PageLayout,
    IReadOnlyList<(PageLink Link, string Description)> Files,
    IReadOnlyList<PageLink> Documents
)
{
    /// <summary>Pages about the files that people write.</summary>
    public IReadOnlyList<PageLink> InputFiles { get; init; } = [];

    /// <summary>Address of the whole site as a zip, where one was made.</summary>
    public string? Bag { get; init; }
}
