namespace StaticArchive.Publish.Models;

/// <summary>The list of papers, or a part of it.</summary>
public sealed record PaperListPageModel
{
    /// <summary>Layout of the page.</summary>
    public required PageLayoutModel PageLayout { get; init; }

    /// <summary>How many papers there are.</summary>
    public required int Total { get; init; }

    /// <summary>How many of them have no date.</summary>
    public required int UndatedTotal { get; init; }

    /// <summary>The papers of this part that have a date.</summary>
    public required IReadOnlyList<PaperCard> Papers { get; init; }

    /// <summary>Those that have none.</summary>
    public required IReadOnlyList<PaperCard> Undated { get; init; }

    /// <summary>Kinds of all papers, each with its number.</summary>
    public required IReadOnlyList<PageLink> Kinds { get; init; }

    /// <summary>The script with all papers, to be narrowed and sorted; null where there is nothing to sort.</summary>
    public required string? Script { get; init; }

    /// <summary>The same papers in other orders.</summary>
    public required IReadOnlyList<PageLink> Views { get; init; }

    /// <summary>Years, each leading to its first paper.</summary>
    public required IReadOnlyList<PageLink> Years { get; init; }

    /// <summary>The parts of the list; empty where there is one.</summary>
    public required IReadOnlyList<PageLink> Pagination { get; init; }

    /// <summary>The whole list for reference managers.</summary>
    public required IReadOnlyList<PageLink> Files { get; init; }
}
