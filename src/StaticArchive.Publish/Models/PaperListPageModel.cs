namespace StaticArchive.Publish.Models;

/// <summary>The list of papers, or a part of it.</summary>
public sealed record PaperListPageModel
{
    /// <summary>Layout of the page.</summary>
    public required PageLayoutModel PageLayout { get; init; }

    /// <summary>How many papers there are.</summary>
    public required int Total { get; init; }

    /// <summary>The papers of this part.</summary>
    public required IReadOnlyList<PaperCard> Papers { get; init; }

    /// <summary>Years, each leading to its first paper.</summary>
    public required IReadOnlyList<PageLink> Years { get; init; }

    /// <summary>The parts of the list; empty where there is one.</summary>
    public required IReadOnlyList<PageLink> Pagination { get; init; }

    /// <summary>The whole list for reference managers.</summary>
    public required IReadOnlyList<PageLink> Files { get; init; }
}
