namespace StaticArchive.Publish.Models;

/// <summary>A view of the reference index.</summary>
public sealed record ReferenceIndexPageModel
{
    /// <summary>Layout of the page.</summary>
    public required PageLayoutModel PageLayout { get; init; }

    /// <summary>How many works there are.</summary>
    public required int Total { get; init; }

    /// <summary>The views of the index.</summary>
    public required IReadOnlyList<PageLink> Views { get; init; }

    /// <summary>Letters, years or authors on this page.</summary>
    public required IReadOnlyList<PageLink> JumpLinks { get; init; }

    /// <summary>The other parts of this view.</summary>
    public required IReadOnlyList<PageLink> Pagination { get; init; }

    /// <summary>Works by letter, year or author.</summary>
    public required IReadOnlyList<WorkGroup> Groups { get; init; }

    /// <summary>The whole index for reference managers.</summary>
    public required IReadOnlyList<PageLink> Files { get; init; }

    /// <summary>What this view shows.</summary>
    public required string Introduction { get; init; }

    /// <summary>
    /// How many works are from which year, on the view by year; the citation map, on the view of shared works.
    /// </summary>
    public FigureModel? Figure { get; init; }
}
