namespace StaticArchive.Model;

/// <summary>A work of the reference index, however many reference lists have an entry for it.</summary>
public sealed record Work
{
    /// <summary>Surnames, year and suffix: <c>dickinson-peck-davidson-2007</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its fields: the curated record, or the best entry completed by the others.</summary>
    public required CslItem Item { get; init; }

    /// <summary>Every entry for it, and every other place where a document names it.</summary>
    public required IReadOnlyList<Occurrence> Occurrences { get; init; }

    /// <summary>Ids of the citations that mean it.</summary>
    public IReadOnlyList<string> CitedBy { get; init; } = [];

    /// <summary>Why several entries are one work.</summary>
    public IReadOnlyList<MergeReason> MergedBecause { get; init; } = [];

    /// <summary>Ids of works that may be the same, though nothing proves it.</summary>
    public IReadOnlyList<string> Resembles { get; init; } = [];

    /// <summary>Fields in which its entries disagree.</summary>
    public IReadOnlyList<Disagreement> Disagreements { get; init; } = [];

    /// <summary>Id of the paper of this archive that it is.</summary>
    public string? Paper { get; init; }

    /// <summary>
    /// Ids of its records in <c>input/references/</c>: keys of BibTeX, by which a text may cite it.
    /// </summary>
    public IReadOnlyList<string> RecordIds { get; init; } = [];

    /// <summary>Whether its record stands in <c>input/references/</c>.</summary>
    public bool IsCurated { get; init; }
}
