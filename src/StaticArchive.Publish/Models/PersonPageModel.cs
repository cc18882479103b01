namespace StaticArchive.Publish.Models;

/// <summary>An author of the archive's papers.</summary>
public sealed record PersonPageModel
{
    /// <summary>Layout of the page.</summary>
    public required PageLayoutModel PageLayout { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>ORCID iD.</summary>
    public required PageLink? Orcid { get; init; }

    /// <summary>Papers of the archive.</summary>
    public required IReadOnlyList<PaperCard> Papers { get; init; }

    /// <summary>Works of the index, cited here.</summary>
    public required IReadOnlyList<WorkListItem> Works { get; init; }

    /// <summary>The same family name and initial as another paper prints it; it may be the same person.</summary>
    public required IReadOnlyList<PageLink> SimilarNames { get; init; }
}
